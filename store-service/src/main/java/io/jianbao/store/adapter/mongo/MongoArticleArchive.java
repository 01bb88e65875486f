package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.BulkWriteUpsert;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.app.ArticleArchive;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.StoreOutcome;
import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import io.jianbao.store.domain.StoredState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Guarded writes. Every record goes out as an upsert whose filter asks for a lower pair. A duplicate-key error then means that an article with
 * this id is there and its pair was not lower a moment ago: the stored state is read; where it is lower after all (another writer inserted it
 * meanwhile), the guarded update is tried once more without upsert; else the record is a repeat or stale.
 */
@ApplicationScoped
public class MongoArticleArchive implements ArticleArchive {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final StoreDatabase database;
    private final ArticleDocuments documents;

    @Inject
    public MongoArticleArchive(StoreDatabase database, SearchTerms searchTerms) {
        this.database = database;
        this.documents = new ArticleDocuments(searchTerms);
    }

    @Override
    public List<StoreResult> write(List<StoredArticle> articles, Instant time) {
        if (articles.isEmpty()) {
            return List.of();
        }
        return DriverFailures.reach(() -> {
            Bulk bulk = writeBulk(articles, time);
            Map<String, StoredState> refusedBy = states(bulk.refusedIds(articles));
            List<StoreResult> results = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                StoredArticle article = articles.get(i);
                results.add(
                        bulk.refused.contains(i)
                                ? settle(article, refusedBy.get(article.id()), time)
                                : StoreResult.written(article, bulk.inserted.contains(i)));
            }
            return results;
        });
    }

    private Bulk writeBulk(List<StoredArticle> articles, Instant time) {
        List<UpdateOneModel<Document>> models = articles.stream()
                .map(article ->
                        new UpdateOneModel<Document>(documents.guard(article), documents.update(article, time), UPSERT))
                .toList();
        try {
            return Bulk.of(articles().bulkWrite(models, UNORDERED), Set.of());
        } catch (MongoBulkWriteException e) {
            DriverFailures.requireOnlyDuplicateKeys(e);
            Set<Integer> refused = new HashSet<>();
            e.getWriteErrors().forEach(error -> refused.add(error.getIndex()));
            return Bulk.of(e.getWriteResult(), refused);
        }
    }

    private StoreResult settle(StoredArticle article, @Nullable StoredState stored, Instant time) {
        if (stored != null && stored.pair().compareTo(article.pair()) >= 0) {
            return refuse(article, stored);
        }
        long matched = articles()
                .updateOne(documents.guard(article), documents.update(article, time))
                .getMatchedCount();
        if (matched > 0) {
            return StoreResult.written(article, false);
        }
        StoredState now = states(List.of(article.id())).get(article.id());
        if (now == null) {
            throw new UnavailableException(
                    DriverFailures.DEPENDENCY, new IllegalStateException("article was erased meanwhile"));
        }
        return refuse(article, now);
    }

    private StoreResult refuse(StoredArticle article, StoredState stored) {
        StoreResult result = stored.refuse(article);
        if (result.outcome() == StoreOutcome.UNCHANGED && article.place().isAfter(stored.place())) {
            rememberPlace(article);
        }
        return result;
    }

    /** The highest pair stands at a later offset now: lower ones before it are no reason to ask for it again. */
    private void rememberPlace(StoredArticle article) {
        Place place = article.place();
        articles()
                .updateOne(
                        Guard.all(
                                eq(ArticleDocuments.ID, article.id()),
                                eq(ArticleDocuments.ISSUE_ID, article.issueId()),
                                eq(ArticleDocuments.PAIR, article.pair().order()),
                                lt(ArticleDocuments.PLACE + ".offset", place.offset())),
                        set(ArticleDocuments.PLACE, ArticleDocuments.placeDocument(place)));
    }

    @Override
    public void erase(Collection<String> articleIds) {
        if (!articleIds.isEmpty()) {
            DriverFailures.reach(() -> articles().deleteMany(in(ArticleDocuments.ID, articleIds)));
        }
    }

    @Override
    public Map<String, Integer> revisions(Collection<String> articleIds) {
        Map<String, Integer> revisions = new HashMap<>();
        DriverFailures.reach(() -> states(articleIds))
                .forEach((id, state) -> revisions.put(id, state.pair().revision()));
        return revisions;
    }

    private Map<String, StoredState> states(Collection<String> articleIds) {
        Map<String, StoredState> states = new HashMap<>();
        if (!articleIds.isEmpty()) {
            articles()
                    .find(in(ArticleDocuments.ID, articleIds))
                    .projection(include(ArticleDocuments.PAIR, ArticleDocuments.CONTENT_HASH, ArticleDocuments.PLACE))
                    .forEach(stored ->
                            states.put(stored.getString(ArticleDocuments.ID), ArticleDocuments.state(stored)));
        }
        return states;
    }

    private MongoCollection<Document> articles() {
        return database.articles();
    }

    /** By index in the bulk: what was new, and what met an article that is there. */
    private record Bulk(Set<Integer> inserted, Set<Integer> refused) {
        static Bulk of(BulkWriteResult result, Set<Integer> refused) {
            Set<Integer> inserted = new HashSet<>();
            for (BulkWriteUpsert upsert : result.getUpserts()) {
                inserted.add(upsert.getIndex());
            }
            return new Bulk(inserted, refused);
        }

        List<String> refusedIds(List<StoredArticle> articles) {
            return refused.stream().map(i -> articles.get(i).id()).toList();
        }
    }
}
