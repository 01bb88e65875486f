package io.jianbao.segment.domain.article;

import java.util.Locale;

/** Why a person should look at an article or a page. */
public enum ReviewReason {
    /** The page holds no text at all. */
    EMPTY_PAGE,
    /** A body has no headline. */
    NO_HEADLINE,
    /** A headline has no body. */
    NO_BODY,
    /** The headline shares little with its body, or another one on the page shares more. */
    HEADLINE_UNSURE,
    /** A boundary of the article was a close call. */
    BOUNDARY_UNSURE,
    /** The article is put together from parts that stand apart on the page. */
    PUT_TOGETHER,
    /** The last sentence does not end and no jump line says why. */
    ENDS_OPEN,
    /** Columns were interleaved and had to be put into order. */
    ORDER_REPAIRED,
    /** Much of the page is in no article. */
    MUCH_FURNITURE,
    /** Little of the page is Chinese text. */
    UNREADABLE;

    /** Lower-case name with hyphens as published. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
