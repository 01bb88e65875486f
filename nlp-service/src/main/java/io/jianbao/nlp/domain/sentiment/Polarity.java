package io.jianbao.nlp.domain.sentiment;

/** The tone of what is reported, for an ordinary reader. */
public enum Polarity {
    /** Achievement, improvement, praise, help, joy. */
    POSITIVE,
    /** Announcement, procedure, plan, or good and bad without a lean. */
    NEUTRAL,
    /** Harm, loss, crime, conflict, criticism, decline. */
    NEGATIVE
}
