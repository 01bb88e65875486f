package io.jianbao.segment.domain.line;

/** What a block of the page can be. */
public enum LineRole {
    HEADLINE,
    KICKER,
    DECK,
    COLUMN,
    BYLINE,
    SUBHEAD,
    BODY,
    CAPTION,
    CREDIT,
    JUMP,
    FURNITURE
}
