package io.jianbao.store.app;

import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import io.jianbao.store.domain.StoredState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An archive in memory with the guarded write of the real one. */
final class ArticlesInMemory implements ArticleArchive {
    final Map<String, StoredArticle> stored = new LinkedHashMap<>();

    @Override
    public List<StoreResult> write(List<StoredArticle> articles, Instant time) {
        List<StoreResult> results = new ArrayList<>();
        for (StoredArticle article : articles) {
            StoredArticle known = stored.get(article.id());
            if (known == null || known.pair().compareTo(article.pair()) < 0) {
                stored.put(article.id(), article);
                results.add(StoreResult.written(article, known == null));
            } else {
                results.add(new StoredState(known.pair(), known.contentHash(), known.place()).refuse(article));
            }
        }
        return results;
    }

    @Override
    public void erase(Collection<String> articleIds) {
        articleIds.forEach(stored::remove);
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> articleIds) {
        Map<String, Integer> revisions = new LinkedHashMap<>();
        for (String id : articleIds) {
            StoredArticle known = stored.get(id);
            if (known != null) {
                revisions.put(id, known.pair().revision());
            }
        }
        return revisions;
    }
}
