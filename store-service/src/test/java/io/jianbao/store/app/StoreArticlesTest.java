package io.jianbao.store.app;

import static io.jianbao.store.domain.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.domain.Erasure;
import io.jianbao.store.domain.Pair;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.StoreOutcome;
import io.jianbao.store.domain.StoreResult;
import io.jianbao.store.domain.StoredArticle;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoreArticlesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-18T06:00:00Z"), ZoneOffset.UTC);

    private final ArticlesInMemory archive = new ArticlesInMemory();
    private final List<String> asked = new ArrayList<>();
    private final StoreArticles store = storing(archive);

    @Test
    void tellsWhatBecameOfEachRecord() {
        assertThat(outcome(article("a", 1, 1, 1))).isEqualTo(StoreOutcome.INSERTED);
        assertThat(outcome(article("a", 2, 1, 2))).isEqualTo(StoreOutcome.UPDATED);
        assertThat(outcome(article("a", 2, 1, 2))).isEqualTo(StoreOutcome.UNCHANGED);
        assertThat(outcome(article("a", 1, 9, 1))).isEqualTo(StoreOutcome.STALE);
    }

    @Test
    void endsEqualInAnyOrderAnyNumberOfTimes() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ArticlesInMemory shuffled = new ArticlesInMemory();
            StoreArticles storing = storing(shuffled);
            List<StoredArticle> deliveries = deliveries(random);
            for (int from = 0; from < deliveries.size(); ) {
                int to = Math.min(deliveries.size(), from + 1 + random.nextInt(4));
                storing.store(deliveries.subList(from, to));
                from = to;
            }
            assertThat(shuffled.stored.values())
                    .as("seed " + seed)
                    .allSatisfy(stored -> assertThat(stored.pair()).isEqualTo(new Pair(3, 2)));
            assertThat(shuffled.stored).hasSize(3);
        }
    }

    @Test
    void asksForAReissueOnceAMinuteWhenALowerPairStandsBehind() {
        store.store(List.of(article("a", 2, 1, 5)));

        store.store(List.of(article("a", 1, 1, 6)));
        store.store(List.of(article("a", 1, 1, 7)));

        assertThat(asked).containsExactly("a");
    }

    @Test
    void asksForAReissueWhenTheLowerPairStandsBehindInOneBatch() {
        store.store(List.of(article("a", 2, 1, 5), article("a", 1, 1, 6)));

        assertThat(asked).containsExactly("a");
    }

    @Test
    void doesNotAskWhenAnOldRecordIsMerelyReadAgain() {
        store.store(List.of(article("a", 1, 1, 5), article("a", 2, 1, 6)));
        store.store(List.of(article("a", 1, 1, 5)));

        assertThat(asked).isEmpty();
    }

    @Test
    void keepsTheStoredContentWhenOnePairSaysTwoThings() {
        StoredArticle first = article("a", new Pair(1, 1), "x", new Place(0, 1));
        store.store(List.of(first));

        StoreResult result = store.store(List.of(article("a", new Pair(1, 1), "y", new Place(0, 2))))
                .get(0);

        assertThat(result.contradicted()).isTrue();
        assertThat(result.outcome()).isEqualTo(StoreOutcome.UNCHANGED);
        assertThat(archive.stored).containsEntry("a", first);
    }

    @Test
    void erasesAnArticleAndWhatStandsBeforeThatInItsBatch() {
        store.store(List.of(article("a", 1, 1, 1), article("b", 1, 1, 2)));

        store.take(List.of(article("a", 2, 1, 3), new Erasure("a"), article("c", 1, 1, 4), new Erasure("nobody")));

        assertThat(archive.stored).containsOnlyKeys("b", "c");
    }

    @Test
    void storesWhatComesBehindAnErasure() {
        store.take(List.of(article("a", 7, 1, 1), new Erasure("a"), article("a", 1, 1, 2)));

        assertThat(archive.revisions(List.of("a"))).containsEntry("a", 1);
    }

    @Test
    void forgetsNoPaceBeforeItsMinuteIsOver() {
        ReissuePace pace = new ReissuePace();
        Instant now = CLOCK.instant();

        assertThat(pace.allows("a", now)).isTrue();
        assertThat(pace.allows("a", now.plusSeconds(59))).isFalse();
        assertThat(pace.allows("b", now.plusSeconds(59))).isTrue();
        assertThat(pace.allows("a", now.plusSeconds(60))).isTrue();
    }

    private StoreArticles storing(ArticlesInMemory articles) {
        TrackDrop drops = new TrackDrop(new DropsInMemory(), articles, new Announcements(), CLOCK);
        return new StoreArticles(articles, drops, (articleId, issueId) -> asked.add(articleId), CLOCK);
    }

    private StoreOutcome outcome(StoredArticle article) {
        return store.store(List.of(article)).get(0).outcome();
    }

    private static List<StoredArticle> deliveries(Random random) {
        List<StoredArticle> deliveries = new ArrayList<>();
        long offset = 0;
        for (String id : List.of("a", "b", "c")) {
            for (int revision = 1; revision <= 3; revision++) {
                for (int analysis = 1; analysis <= 2; analysis++) {
                    deliveries.addAll(
                            Collections.nCopies(1 + random.nextInt(3), article(id, revision, analysis, offset++)));
                }
            }
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }
}
