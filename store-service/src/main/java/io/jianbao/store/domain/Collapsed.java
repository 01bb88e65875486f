package io.jianbao.store.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A batch holds an article's records any number of times; only the highest pair need be written.
 *
 * @param article       the record with the highest pair; of equal pairs the first
 * @param lowerFollowed whether a lower pair stands behind it in the batch
 * @param contradicted  whether the batch holds the same pair with another content hash
 */
public record Collapsed(StoredArticle article, boolean lowerFollowed, boolean contradicted) {
    /** One entry an article, in the order in which the articles first appear. */
    public static List<Collapsed> of(List<StoredArticle> batch) {
        Map<String, Collapsed> highest = new LinkedHashMap<>();
        for (StoredArticle article : batch) {
            highest.merge(article.id(), new Collapsed(article, false, false), Collapsed::followedBy);
        }
        return List.copyOf(highest.values());
    }

    private Collapsed followedBy(Collapsed next) {
        int order = next.article.pair().compareTo(article.pair());
        if (order > 0) {
            return next;
        }
        boolean otherHash = !next.article.contentHash().equals(article.contentHash());
        return order == 0
                ? new Collapsed(article, lowerFollowed, contradicted || otherHash)
                : new Collapsed(article, true, contradicted);
    }
}
