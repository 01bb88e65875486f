package io.jianbao.store.domain;

import java.util.List;

/** Articles for tests. */
public final class Articles {
    private Articles() {}

    /** An article of this pair; what it says is told by the pair. */
    public static StoredArticle article(String id, int revision, int analysis, long offset) {
        return article(id, new Pair(revision, analysis), "hash-" + revision, new Place(0, offset));
    }

    /** An article with everything that matters to a guarded write. */
    public static StoredArticle article(String id, Pair pair, String hash, Place place) {
        return new StoredArticle(
                id, "issue", pair, hash, false, null, "text " + pair, List.of("drop-of-" + id), place, "{}");
    }
}
