package io.jianbao.store.domain;

import static io.jianbao.store.domain.Steps.MORNING;
import static io.jianbao.store.domain.Steps.report;
import static io.jianbao.store.domain.Steps.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DropLedgerTest {
    private static final List<ArticleRevision> FIRST = List.of(a(1));
    private static final List<ArticleRevision> SECOND = List.of(a(2));

    private int second;

    @Test
    void isUnderWayUntilAllIsStored() {
        assertThat(DropLedger.empty("d1").state()).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted", "segmented")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted", "segmented", "analyzed", "anything new")).isEqualTo(DropState.UNDER_WAY);
        assertThat(ledger(step("accepted", 0), step("published", 1, FIRST)).state())
                .isEqualTo(DropState.UNDER_WAY);
        assertThat(ledger(step("accepted", 0), step("published", 1, FIRST), step("stored", 2, FIRST))
                        .state())
                .isEqualTo(DropState.STORED);
    }

    @Test
    void duplicateNeverReplacesAnEndState() {
        for (String end : List.of("stored", "superseded", "rejected", "dead-lettered", "withdrawn")) {
            assertThat(state("accepted", end, "duplicate")).isEqualTo(state("accepted", end));
            assertThat(state("duplicate", "accepted", end)).isEqualTo(state("accepted", end));
        }
        assertThat(state("accepted", "duplicate")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("duplicate", "duplicate")).isEqualTo(DropState.DUPLICATE);
    }

    @Test
    void isUnderWayAgainWhenItsPageIsPublishedWithHigherRevisions() {
        DropLedger stored = ledger(step("published", 1, FIRST), step("stored", 2, FIRST));

        assertThat(with(stored, step("published", 3, FIRST)).state()).isEqualTo(DropState.STORED);
        assertThat(with(stored, step("published", 3, SECOND)).state()).isEqualTo(DropState.UNDER_WAY);
        assertThat(with(stored, step("published", 3, SECOND), step("stored", 4, SECOND))
                        .state())
                .isEqualTo(DropState.STORED);
    }

    @Test
    void theDeadLetterOfOneArticleEndsTheDropUntilThatIsStored() {
        DropStep letter = step("dead-lettered", 2, null, null, a(1));
        DropLedger dead = ledger(step("published", 1, FIRST), letter);

        assertThat(dead.state()).isEqualTo(DropState.DEAD_LETTERED);
        assertThat(dead.awaitsArticles()).isTrue();
        assertThat(dead.isReached(Map.of("a", 0))).isFalse();
        assertThat(dead.isReached(Map.of("a", 1))).isTrue();
        assertThat(with(dead, step("published", 3, SECOND)).state()).isEqualTo(DropState.DEAD_LETTERED);
        assertThat(with(dead, step("stored", 3, SECOND)).state()).isEqualTo(DropState.STORED);
    }

    @Test
    void aDeadLetterOfAHigherRevisionThanIsStoredEndsTheDrop() {
        DropStep letter = step("dead-lettered", 2, null, null, a(2));

        assertThat(ledger(step("published", 1, FIRST), step("stored", 2, FIRST), letter)
                        .state())
                .isEqualTo(DropState.DEAD_LETTERED);
        assertThat(ledger(step("published", 1, SECOND), step("stored", 2, SECOND), letter)
                        .state())
                .isEqualTo(DropState.STORED);
    }

    @Test
    void staysSupersededAlthoughItsArticlesNeverReachTheStore() {
        DropStep superseded = step("superseded", 1, "p", null, null);

        assertThat(ledger(step("accepted", 0, "p", null, null), superseded, step("published", 9, "p", FIRST, null))
                        .state())
                .isEqualTo(DropState.SUPERSEDED);
        assertThat(ledger(superseded, step("accepted", 2, "p", null, null)).state())
                .as("taken up again by the service that took it back")
                .isEqualTo(DropState.UNDER_WAY);
    }

    @Test
    void outlivesTheWithdrawalOfThePageItWasBefore() {
        DropLedger moved = ledger(
                step("published", 1, "unknown", FIRST, null),
                step("stored", 2, FIRST),
                step("withdrawn", 9, "unknown", null, null),
                step("accepted", 3, "paper:01", null, null));

        assertThat(moved.state()).isEqualTo(DropState.STORED);
        assertThat(with(moved, step("withdrawn", 10, "paper:01", null, null)).state())
                .isEqualTo(DropState.WITHDRAWN);
    }

    @Test
    void ingestsLatestVerdictDecidesUnlessItIsStored() {
        assertThat(ledger(step("rejected", 1), step("accepted", 2)).state()).isEqualTo(DropState.UNDER_WAY);
        assertThat(ledger(step("accepted", 1), step("rejected", 2)).state()).isEqualTo(DropState.REJECTED);
        assertThat(ledger(step("accepted", 1), step("rejected", 2), step("stored", 3, FIRST))
                        .state())
                .isEqualTo(DropState.STORED);
    }

    @Test
    void everyStateButUnderWayIsAnEnd() {
        for (DropState state : DropState.values()) {
            assertThat(state.isEnd()).isEqualTo(state != DropState.UNDER_WAY);
            assertThat(DropState.of(state.wire())).contains(state);
        }
        assertThat(DropState.DEAD_LETTERED.wire()).isEqualTo("dead-lettered");
    }

    @Test
    void keepsARepeatedStepOnceAndWhatWasSaidOfTheObject() {
        DropReport report = new DropReport("d1", "paper/01.txt", "aa11", step("accepted", 1, "p", null, null));

        DropLedger ledger = DropLedger.empty("d1").with(report).with(report).with(report(step("analyzed", 2)));

        assertThat(ledger.steps()).hasSize(2);
        assertThat(ledger.objectKey()).isEqualTo("paper/01.txt");
        assertThat(ledger.sha256()).isEqualTo("aa11");
        assertThat(ledger.pageId()).isEqualTo("p");
    }

    @Test
    void keepsOneOfTwoAnnouncementsThatItIsStored() {
        assertThat(ledger(step("published", 1, FIRST), step("stored", 2, FIRST), step("stored", 3, FIRST))
                        .steps())
                .hasSize(2);
    }

    @Test
    void anEmptyListIsReachedAtOnceButNoListIsNot() {
        assertThat(ledger(step("published", 1, List.of())).isReached(Map.of())).isTrue();
        assertThat(ledger(step("accepted", 1)).isReached(Map.of())).isFalse();
    }

    @Test
    void isEnteredAsAnnouncedOnceUnlessThatWasLost() {
        DropLedger open = ledger(step("published", 1, FIRST));
        Instant now = MORNING.plusSeconds(5);

        DropLedger entered = open.announcedAt(now);

        assertThat(entered).isNotEqualTo(open);
        assertThat(entered.announcedAt(now.plusSeconds(59))).isEqualTo(entered);
        assertThat(entered.announcedAt(now.plus(DropLedger.LOST_AFTER))).isNotEqualTo(entered);
        assertThat(with(entered, step("published", 6, SECOND)).announcedAt(now.plusSeconds(2)))
                .isNotEqualTo(with(entered, step("published", 6, SECOND)));
        assertThat(with(entered, step("stored", 6, FIRST)).announcedAt(now.plus(Duration.ofDays(1))))
                .isEqualTo(with(entered, step("stored", 6, FIRST)));
    }

    @Test
    void isOpenSinceItsFirstStepAfterItsLatestEnd() {
        assertThat(ledger(step("accepted", 3), step("segmented", 9)).since()).contains(MORNING.plusSeconds(3));
        assertThat(ledger(
                                step("published", 1, FIRST),
                                step("stored", 2, FIRST),
                                step("published", 500, SECOND),
                                step("analyzed", 510))
                        .since())
                .contains(MORNING.plusSeconds(500));
        assertThat(ledger(step("accepted", 1), step("rejected", 2)).since()).contains(MORNING.plusSeconds(2));
    }

    private DropState state(String... outcomes) {
        DropLedger ledger = DropLedger.empty("d1");
        for (String outcome : outcomes) {
            second++;
            ledger = with(ledger, step(outcome, second));
        }
        return ledger.state();
    }

    private static ArticleRevision a(int revision) {
        return new ArticleRevision("a", revision);
    }

    private static DropLedger ledger(DropStep... steps) {
        return with(DropLedger.empty("d1"), steps);
    }

    private static DropLedger with(DropLedger ledger, DropStep... steps) {
        DropLedger more = ledger;
        for (DropStep step : steps) {
            more = more.with(report(step));
        }
        return more;
    }
}
