package io.jianbao.store.app;

import io.jianbao.store.domain.ArticleRecord;
import io.jianbao.store.domain.Collapsed;
import io.jianbao.store.domain.Erasure;
import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Stores articles by the batch: whatever the order in which records come and however often, the highest pair of each article ends up stored.
 * Idempotent, so a batch may be stored again after a failure anywhere in it. Drops that thereby reach the store are announced.
 */
public final class StoreArticles {
    private final ArticleArchive archive;
    private final TrackDrop drops;
    private final ReissueRequests requests;
    private final Clock clock;
    private final ReissuePace pace = new ReissuePace();

    /** The use case over these ports. */
    public StoreArticles(ArticleArchive archive, TrackDrop drops, ReissueRequests requests, Clock clock) {
        this.archive = archive;
        this.drops = drops;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * Stores a batch in which articles are erased: of each, what stands before its erasure is passed over.
     *
     * @param batch records in the order of their topic
     * @return one result a stored article
     */
    public List<StoreResult> take(List<ArticleRecord> batch) {
        Map<String, List<StoredArticle>> kept = new LinkedHashMap<>();
        Set<String> erased = new LinkedHashSet<>();
        for (ArticleRecord record : batch) {
            if (record instanceof Erasure erasure) {
                erased.add(erasure.id());
                kept.remove(erasure.id());
            } else if (record instanceof StoredArticle article) {
                kept.computeIfAbsent(article.id(), id -> new ArrayList<>()).add(article);
            }
        }
        archive.erase(erased);
        return store(kept.values().stream().flatMap(List::stream).toList());
    }

    /**
     * Stores a batch.
     *
     * @param batch records in the order of their topic
     * @return one result an article
     */
    public List<StoreResult> store(List<StoredArticle> batch) {
        List<Collapsed> collapsed = Collapsed.of(batch);
        List<StoreResult> written =
                archive.write(collapsed.stream().map(Collapsed::article).toList(), clock.instant());
        List<StoreResult> results = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            results.add(written.get(i).within(collapsed.get(i)));
        }
        results.stream().filter(StoreResult::overtaken).forEach(this::askForReissue);
        drops.articlesStored(dropIds(batch), pageIds(batch));
        return results;
    }

    private void askForReissue(StoreResult result) {
        Instant now = clock.instant();
        if (pace.allows(result.article().id(), now)) {
            requests.ask(result.article().id(), result.article().issueId());
        }
    }

    private static Set<String> dropIds(List<StoredArticle> batch) {
        Set<String> dropIds = new LinkedHashSet<>();
        batch.forEach(article -> dropIds.addAll(article.dropIds()));
        return dropIds;
    }

    private static Set<String> pageIds(List<StoredArticle> batch) {
        return batch.stream().map(StoredArticle::pageId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
