package io.jianbao.store.app;

import static io.jianbao.store.domain.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import io.jianbao.store.domain.DropState;
import io.jianbao.store.domain.DropStep;
import io.jianbao.store.domain.Steps;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrackDropTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");

    private final ArticlesInMemory articles = new ArticlesInMemory();
    private final DropsInMemory drops = new DropsInMemory();
    private final Announcements announcements = new Announcements();
    private final List<String> announced = announcements.made;
    private final MovableClock clock = new MovableClock(MORNING);
    private final TrackDrop track = new TrackDrop(drops, articles, announcements, clock);

    @Test
    void announcesWhenTheListComesAfterTheArticles() {
        write("a", 1);

        report("published", List.of(new ArticleRevision("a", 1)));

        assertThat(announced).containsExactly("stored d1");
    }

    @Test
    void announcesWhenTheArticlesComeAfterTheList() {
        report("published", List.of(new ArticleRevision("a", 1), new ArticleRevision("b", 1)));
        write("a", 1);
        track.articlesStored(List.of("d1"), List.of());
        assertThat(announced).isEmpty();

        write("b", 3);
        track.articlesStored(List.of("d1"), List.of());

        assertThat(announced).containsExactly("stored d1");
    }

    @Test
    void announcesALaterDropWhenAnArticleThatItLeftUnchangedIsStoredAtLast() {
        drops.change("d2", known -> known.withSource("page.txt", "digest", "page"));
        track.track(new DropReport("d2", null, null, step("published", List.of(new ArticleRevision("page:a", 1)))));
        assertThat(announced).isEmpty();

        write("page:a", 1);
        track.articlesStored(List.of("d1"), List.of("page"));

        assertThat(announced).containsExactly("stored d2");
    }

    @Test
    void announcesAPageWithoutArticlesAtOnce() {
        report("published", List.of());

        assertThat(announced).containsExactly("stored d1");
    }

    @Test
    void itsOwnAnnouncementStartsNothing() {
        report("published", List.of());
        report("stored", List.of());
        track.articlesStored(List.of("d1"), List.of());

        assertThat(announced).hasSize(1);
        assertThat(drops.ledgers.get("d1")).isNotNull();
        assertThat(drops.ledgers.get("d1").state()).isEqualTo(DropState.STORED);
    }

    @Test
    void aListReadAgainBeforeTheAnnouncementCameBackIsAnnouncedOnce() {
        DropReport list = new DropReport("d1", null, null, step("published", List.of()));
        track.track(list);
        track.track(list);

        assertThat(announced).hasSize(1);
        assertThat(drops.ledgers.get("d1").steps()).hasSize(1);
    }

    @Test
    void leavesADropThatWasTakenBackAlone() {
        report("superseded", null);
        report("published", List.of());

        assertThat(announced).isEmpty();
    }

    @Test
    void announcesAgainWhatWasLostBetweenLedgerAndTopic() {
        report("published", List.of());
        clock.forward(DropLedger.LOST_AFTER.minusSeconds(1));
        track.lookAgain();
        assertThat(announced).hasSize(1);

        clock.forward(Duration.ofSeconds(2));
        track.lookAgain();
        assertThat(announced).hasSize(2);

        report("stored", List.of());
        clock.forward(DropLedger.LOST_AFTER.multipliedBy(2));
        track.lookAgain();
        assertThat(announced).hasSize(2);
    }

    @Test
    void looksAgainWhereAListedArticleWasStoredAsAnotherDrops() {
        report("published", List.of(new ArticleRevision("a", 1)));
        write("a", 1);
        track.articlesStored(List.of("another drop"), List.of());
        assertThat(announced).isEmpty();

        clock.forward(DropLedger.LOST_AFTER.plusSeconds(1));
        track.lookAgain();

        assertThat(announced).containsExactly("stored d1");
    }

    @Test
    void announcesEachListOfAPageOnce() {
        write("a", 1);
        report("published", List.of(new ArticleRevision("a", 1)));
        report("stored", List.of(new ArticleRevision("a", 1)));
        write("a", 2);
        report("published", List.of(new ArticleRevision("a", 2)));
        track.articlesStored(List.of("d1"), List.of());

        assertThat(announced).containsExactly("stored d1", "stored d1");
    }

    @Test
    void announcesADeadLetteredDropOnceItsArticleWasReplayed() {
        report("published", List.of(new ArticleRevision("a", 1)));
        track.track(Steps.report(Steps.step("dead-lettered", 9, null, null, new ArticleRevision("a", 1))));
        track.articlesStored(List.of("d1"), List.of());
        assertThat(announced).isEmpty();

        write("a", 1);
        track.articlesStored(List.of("d1"), List.of());

        assertThat(announced).containsExactly("stored d1");
    }

    private void write(String id, int revision) {
        articles.write(List.of(article(id, revision, 1, revision)), MORNING);
    }

    private void report(String outcome, @Nullable List<ArticleRevision> list) {
        track.track(new DropReport("d1", null, null, step(outcome, list)));
    }

    private static DropStep step(String outcome, @Nullable List<ArticleRevision> list) {
        return Steps.step(outcome, 0, list);
    }
}
