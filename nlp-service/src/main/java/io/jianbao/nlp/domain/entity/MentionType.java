package io.jianbao.nlp.domain.entity;

/** What a mention names. The first five are found by the tagger, the last four by grammars. */
public enum MentionType {
    /** A person's name, without title: {@code 王某}. */
    PER,
    /** A place: one mention for each administrative level, sites with their generic noun. */
    LOC,
    /** An organisation, with every place name that stands directly before it. */
    ORG,
    /** A titled work, law or plan, without its brackets. */
    WORK,
    /** A named meeting, competition, award, campaign or disaster. */
    EVENT,
    /** A point or period of time that can be placed on a calendar. */
    DATE,
    /** A sum with its currency. */
    MONEY,
    /** A share, a rate, or a difference of rates. */
    PERCENT,
    /** A number with its measure. */
    QUANTITY;

    /** Whether mentions of this type are grouped to entities (persons, places, organisations, works, events). */
    public boolean named() {
        return compareTo(EVENT) <= 0;
    }
}
