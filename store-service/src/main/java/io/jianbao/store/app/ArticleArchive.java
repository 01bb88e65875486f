package io.jianbao.store.app;

import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Port: where articles are kept. Calls wait for the database and fail when it is away. */
public interface ArticleArchive {
    /**
     * Writes each article where no equal or higher pair is stored; atomic per article, not for the list.
     *
     * @param articles at most one an id
     * @param time     when they are stored
     * @return one result an article, in the same order
     */
    List<StoreResult> write(List<StoredArticle> articles, Instant time);

    /** Removes articles as if they had never been stored; those that are not there change nothing. */
    void erase(Collection<String> articleIds);

    /** The stored revision of each of these articles that is there. */
    Map<String, Integer> revisions(Collection<String> articleIds);
}
