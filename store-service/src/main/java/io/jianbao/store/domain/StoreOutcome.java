package io.jianbao.store.domain;

/** What became of one record that was to be stored. */
public enum StoreOutcome {
    /** The article was not there before. */
    INSERTED,
    /** A lower pair was replaced. */
    UPDATED,
    /** The same pair is there already: a repeat. */
    UNCHANGED,
    /** A higher pair is there: nothing was written. */
    STALE,
    /** A lower pair was replaced, or none was there, and the article is no longer published. */
    RETIRED
}
