package io.jianbao.store;

import io.jianbao.store.adapter.ingest.HttpBucketListing;
import io.jianbao.store.adapter.watch.WatchPace;
import io.jianbao.store.app.ArticleArchive;
import io.jianbao.store.app.ArticleCatalogue;
import io.jianbao.store.app.AuditBucket;
import io.jianbao.store.app.DropAnnouncer;
import io.jianbao.store.app.DropArchive;
import io.jianbao.store.app.DropCatalogue;
import io.jianbao.store.app.FindArticles;
import io.jianbao.store.app.FindDrops;
import io.jianbao.store.app.KeepPages;
import io.jianbao.store.app.OverdueDrops;
import io.jianbao.store.app.PageArchive;
import io.jianbao.store.app.ReissueRequests;
import io.jianbao.store.app.StoreArticles;
import io.jianbao.store.app.TrackDrop;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.TextFolding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Builds the use cases over their adapters; the only class that knows all rooms. */
@ApplicationScoped
public class StoreWiring {
    private static final String SIMPLIFIED = "simplified.tsv";

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    SearchTerms searchTerms() {
        return new SearchTerms(new TextFolding(simplified()));
    }

    @Produces
    @Singleton
    TrackDrop trackDrop(DropArchive drops, ArticleArchive articles, DropAnnouncer announcer, Clock clock) {
        return new TrackDrop(drops, articles, announcer, clock);
    }

    @Produces
    @Singleton
    StoreArticles storeArticles(ArticleArchive archive, TrackDrop drops, ReissueRequests requests, Clock clock) {
        return new StoreArticles(archive, drops, requests, clock);
    }

    @Produces
    @Singleton
    KeepPages keepPages(PageArchive pages, DropArchive drops, Clock clock) {
        return new KeepPages(pages, drops, clock);
    }

    @Produces
    @Singleton
    FindArticles findArticles(ArticleCatalogue catalogue, SearchTerms searchTerms) {
        return new FindArticles(catalogue, searchTerms);
    }

    @Produces
    @Singleton
    FindDrops findDrops(DropCatalogue drops, FindArticles articles, PageArchive pages, SearchTerms searchTerms) {
        return new FindDrops(drops, articles, pages, searchTerms);
    }

    @Produces
    @Singleton
    OverdueDrops overdueDrops(DropCatalogue drops, Clock clock, StoreConfig config) {
        return new OverdueDrops(drops, clock, config.drops().overdueAfter());
    }

    @Produces
    @Singleton
    AuditBucket auditBucket(DropCatalogue drops, Clock clock, StoreConfig config) {
        HttpBucketListing bucket =
                new HttpBucketListing(config.audit().ingestUrl().orElse(null));
        return new AuditBucket(bucket, drops, clock, config.drops().overdueAfter());
    }

    @Produces
    @Singleton
    WatchPace watchPace(StoreConfig config) {
        return new WatchPace(config.drops().countEvery(), config.audit().every());
    }

    private static Map<Integer, Integer> simplified() {
        Map<Integer, Integer> table = new HashMap<>();
        try (InputStream resource =
                        Objects.requireNonNull(StoreWiring.class.getResourceAsStream(SIMPLIFIED), SIMPLIFIED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int tab = line.indexOf('\t');
                table.put(line.codePointAt(0), line.codePointAt(tab + 1));
            });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
