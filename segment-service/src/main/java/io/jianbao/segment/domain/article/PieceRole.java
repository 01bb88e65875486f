package io.jianbao.segment.domain.article;

import java.util.Locale;

/** What a piece of an article is. */
public enum PieceRole {
    HEADLINE,
    KICKER,
    DECK,
    COLUMN,
    BYLINE,
    LEAD,
    SUBHEAD,
    BODY,
    CAPTION,
    CREDIT,
    JUMP;

    /** Lower-case name as published. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
