package io.jianbao.segment.domain.article;

import java.util.Locale;

/** What sort of item it is: a text, a picture with its words, or one of a column of briefs. */
public enum ArticleKind {
    ARTICLE,
    PHOTO,
    BRIEF;

    /** Lower-case name as published. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
