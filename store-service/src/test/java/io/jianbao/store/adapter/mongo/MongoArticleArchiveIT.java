package io.jianbao.store.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import io.jianbao.store.adapter.event.Records;
import io.jianbao.store.app.ArticleCatalogue.Lookup;
import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Pair;
import io.jianbao.store.domain.StoreOutcome;
import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MongoArticleArchiveIT {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");

    @TempDir
    static Path folder;

    private static TestDatabase test;
    private final MongoArticleArchive archive = test.articles();

    @BeforeAll
    static void start() {
        test = TestDatabase.start(folder);
    }

    @AfterAll
    static void stop() {
        test.close();
    }

    @BeforeEach
    void clear() {
        test.clear();
    }

    @Test
    void writesOnlyHigherPairs() {
        Records visit = Records.visit("a");

        assertThat(outcome(visit.revision(2).stored(5))).isEqualTo(StoreOutcome.INSERTED);
        assertThat(outcome(visit.revision(2).stored(5))).isEqualTo(StoreOutcome.UNCHANGED);
        assertThat(outcome(visit.revision(1).stored(4))).isEqualTo(StoreOutcome.STALE);
        assertThat(outcome(visit.revision(3).stored(6))).isEqualTo(StoreOutcome.UPDATED);
        assertThat(outcome(visit.revision(4).retire().stored(7))).isEqualTo(StoreOutcome.RETIRED);
        assertThat(archive.revisions(List.of(visit.articleId(), "nobody"))).isEqualTo(Map.of(visit.articleId(), 4));
    }

    @Test
    void keepsThePublicRecordAsItIs() {
        Records visit = Records.visit("a");
        archive.write(List.of(visit.stored(1)), MORNING);

        String json =
                new MongoArticleCatalogue(test.database).byId(visit.articleId()).orElseThrow();

        assertThat(new EventCodec().decode(json.getBytes(StandardCharsets.UTF_8), ArticleEnriched.class))
                .isEqualTo(visit.enriched());
        assertThat(json).doesNotContain("\"terms\"", "\"pair\"", "storedAt", "$");
    }

    @Test
    void forgetsFieldsThatANewRevisionDoesNotHave() {
        Records visit = Records.visit("a");
        archive.write(List.of(visit.stored(1)), MORNING);
        archive.write(List.of(visit.revision(2).saying(null, "简讯一则。").stored(2)), MORNING.plusSeconds(60));

        Document stored = document(visit.articleId());

        assertThat(stored).doesNotContainKeys("headline");
        assertThat(stored.getDate("firstStoredAt").toInstant()).isEqualTo(MORNING);
        assertThat(stored.getDate("storedAt").toInstant()).isEqualTo(MORNING.plusSeconds(60));
        assertThat(stored.getList("terms", String.class)).contains("简讯").doesNotContain("慰问");
    }

    @Test
    void seesALowerPairAtALaterOffset() {
        Records visit = Records.visit("a");
        archive.write(List.of(visit.revision(2).stored(5)), MORNING);

        assertThat(write(visit.revision(1).stored(4)).overtaken()).isFalse();
        assertThat(write(visit.revision(1).stored(6)).overtaken()).isTrue();
    }

    @Test
    void isContentOnceTheHighestPairCameAgainLater() {
        Records visit = Records.visit("a");
        archive.write(List.of(visit.revision(2).stored(5)), MORNING);
        write(visit.revision(2).stored(9));

        assertThat(write(visit.revision(1).stored(6)).overtaken()).isFalse();
    }

    @Test
    void keepsTheStoredOneOfTwoContentsUnderOnePair() {
        Records visit = Records.visit("a");
        StoredArticle first = visit.stored(1);
        StoredArticle other = new StoredArticle(
                first.id(),
                first.issueId(),
                first.pair(),
                "another hash",
                false,
                first.issueDay(),
                "另一篇",
                first.dropIds(),
                first.place(),
                first.json());
        archive.write(List.of(first), MORNING);

        StoreResult result = write(other);

        assertThat(result.contradicted()).isTrue();
        assertThat(result.outcome()).isEqualTo(StoreOutcome.UNCHANGED);
        assertThat(document(first.id()).getString("contentHash")).isEqualTo("hash-1");
    }

    @Test
    void writesTheGoodOfAMixedBatch() {
        archive.write(List.of(Records.visit("b").revision(5).stored(1)), MORNING);

        List<StoreResult> results = archive.write(
                List.of(
                        Records.visit("a").stored(2),
                        Records.visit("b").revision(4).stored(3),
                        Records.visit("c").stored(4),
                        Records.visit("b").revision(5).stored(1)),
                MORNING);

        assertThat(results)
                .extracting(StoreResult::outcome)
                .containsExactly(
                        StoreOutcome.INSERTED, StoreOutcome.STALE, StoreOutcome.INSERTED, StoreOutcome.UNCHANGED);
    }

    @Test
    void endsAtTheHighestPairWhateverTheOrderAndHoweverManyStoresWrite() throws Exception {
        List<StoredArticle> deliveries = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d")) {
            for (int revision = 1; revision <= 8; revision++) {
                for (int analysis = 1; analysis <= 3; analysis++) {
                    deliveries.add(analysed(Records.visit(id).revision(revision).stored(revision), revision, analysis));
                }
            }
        }
        List<MongoArticleArchive> stores = List.of(archive, test.anotherStore());
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            List<StoredArticle> shuffled = new ArrayList<>(deliveries);
            Collections.shuffle(shuffled, new Random(seed));
            MongoArticleArchive store = stores.get(seed % 2);
            work.add(() -> shuffled.stream()
                    .allMatch(article -> store.write(List.of(article), MORNING).size() == 1));
        }
        for (Future<Boolean> done : writers.invokeAll(work)) {
            assertThat(done.get()).isTrue();
        }
        writers.shutdown();

        assertThat(archive.revisions(ids()))
                .hasSize(4)
                .allSatisfy((id, revision) -> assertThat(revision).isEqualTo(8));
        assertThat(ids())
                .allSatisfy(id -> assertThat(document(id).getLong("pair")).isEqualTo(new Pair(8, 3).order()));
    }

    @Test
    void listsAnArticleWithoutIssueDateByTheDayItWasFirstStored() {
        Records undated = Records.visit("a").on(null);
        archive.write(List.of(undated.stored(1)), MORNING);
        archive.write(List.of(undated.revision(2).stored(2)), MORNING.plusSeconds(90_000));

        assertThat(document(undated.articleId()).getString("day")).isEqualTo("2024-03-18");
    }

    @Test
    void findsByTermsAndNamesThem() {
        archive.write(
                List.of(
                        Records.visit("a").stored(1),
                        Records.visit("b").saying(null, "臨江大會").stored(2)),
                MORNING);
        MongoArticleCatalogue catalogue = new MongoArticleCatalogue(test.database);

        assertThat(catalogue.find(new Lookup(ArticleFilter.none(), test.terms.ofQuery("临江"), false), null, 9))
                .hasSize(2);
        assertThat(catalogue.find(new Lookup(ArticleFilter.none(), Set.of("大会"), false), null, 9))
                .extracting(found -> found.cursor().id())
                .containsExactly(Records.visit("b").articleId());
    }

    @Test
    void createsItsIndexesAgainAndAgain() {
        StoreIndexes indexes = new StoreIndexes(test.database, null);

        assertThat(indexes.create()).isTrue();
        assertThat(indexes.create()).isTrue();
        assertThat(test.raw.getCollection("articles").listIndexes()).hasSizeGreaterThan(8);
    }

    private static StoredArticle analysed(StoredArticle article, int revision, int analysis) {
        return new StoredArticle(
                article.id(),
                article.issueId(),
                new Pair(revision, analysis),
                article.contentHash(),
                article.retired(),
                article.issueDay(),
                article.text(),
                article.dropIds(),
                article.place(),
                article.json());
    }

    private static List<String> ids() {
        return List.of("a", "b", "c", "d").stream()
                .map(id -> Records.visit(id).articleId())
                .toList();
    }

    private StoreOutcome outcome(StoredArticle article) {
        return write(article).outcome();
    }

    private StoreResult write(StoredArticle article) {
        return archive.write(List.of(article), MORNING).get(0);
    }

    private static Document document(String id) {
        Document stored = test.database.articles().find(new Document("_id", id)).first();
        assertThat(stored).isNotNull();
        return stored;
    }
}
