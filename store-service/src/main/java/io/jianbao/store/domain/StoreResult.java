package io.jianbao.store.domain;

/**
 * One record and what became of it.
 *
 * @param article      the record
 * @param outcome      what became of it
 * @param contradicted whether the stored record has the same pair and another content hash: the stored one is kept, and someone must look
 * @param overtaken    whether a lower pair stands at a later offset than the highest: compaction would keep the wrong one
 */
public record StoreResult(StoredArticle article, StoreOutcome outcome, boolean contradicted, boolean overtaken) {
    /** A record that was written: new, or in the place of a lower pair. */
    public static StoreResult written(StoredArticle article, boolean inserted) {
        StoreOutcome fresh = inserted ? StoreOutcome.INSERTED : StoreOutcome.UPDATED;
        return new StoreResult(article, article.retired() ? StoreOutcome.RETIRED : fresh, false, false);
    }

    /** The same result with what was seen in the record's own batch. */
    public StoreResult within(Collapsed batch) {
        return new StoreResult(
                article, outcome, contradicted || batch.contradicted(), overtaken || batch.lowerFollowed());
    }
}
