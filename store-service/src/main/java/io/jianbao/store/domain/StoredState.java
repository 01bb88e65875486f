package io.jianbao.store.domain;

/**
 * What the store holds of an article, as far as a guarded write needs it.
 *
 * @param pair        the stored pair
 * @param contentHash the stored content's hash
 * @param place       where the stored record stood in its topic
 */
public record StoredState(Pair pair, String contentHash, Place place) {
    /** Judges a record whose guarded write found no lower pair: it is a repeat, a contradiction or stale. */
    public StoreResult refuse(StoredArticle article) {
        if (article.pair().equals(pair)) {
            boolean contradicted = !article.contentHash().equals(contentHash);
            return new StoreResult(article, StoreOutcome.UNCHANGED, contradicted, false);
        }
        return new StoreResult(
                article, StoreOutcome.STALE, false, article.place().isAfter(place));
    }
}
