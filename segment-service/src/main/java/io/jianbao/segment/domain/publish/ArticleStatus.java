package io.jianbao.segment.domain.publish;

/** Where a published article stands. */
public enum ArticleStatus {
    /** A jump is open: more text may follow on another page. */
    PROVISIONAL,
    /** Whole as far as the pages say. */
    COMPLETE,
    /** The deadline of an open jump passed; a late page may still complete it. */
    INCOMPLETE,
    /** No longer stands; see its {@link Retirement}. */
    RETIRED
}
