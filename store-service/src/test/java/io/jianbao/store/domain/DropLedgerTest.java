package io.jianbao.store.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DropLedgerTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");

    private int second;

    @Test
    void isUnderWayUntilAllIsStored() {
        assertThat(state("accepted")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted", "segmented", "published")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted", "segmented", "published", "stored")).isEqualTo(DropState.STORED);
    }

    @Test
    void duplicateNeverReplacesAnEndState() {
        for (String end : List.of("stored", "superseded", "rejected", "dead-lettered", "withdrawn")) {
            assertThat(state("accepted", end, "duplicate")).isEqualTo(state("accepted", end));
        }
        assertThat(state("accepted", "duplicate")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("duplicate")).isEqualTo(DropState.DUPLICATE);
    }

    @Test
    void lateStepsOfOtherServicesTakeNothingBack() {
        assertThat(state("segmented", "published", "stored", "accepted", "analyzed"))
                .isEqualTo(DropState.STORED);
        assertThat(state("accepted", "superseded", "published", "stored")).isEqualTo(DropState.SUPERSEDED);
    }

    @Test
    void isUnderWayAgainWhenItsPageIsPublishedAgain() {
        assertThat(state("accepted", "published", "stored", "published")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("accepted", "dead-lettered", "published")).isEqualTo(DropState.UNDER_WAY);
        assertThat(state("rejected", "accepted")).isEqualTo(DropState.UNDER_WAY);
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
    void keepsARepeatedStepOnce() {
        DropReport report = report("accepted", null);

        DropLedger ledger = DropLedger.empty("d1").with(report).with(report);

        assertThat(ledger.steps()).hasSize(1);
        assertThat(ledger.objectKey()).isEqualTo("paper/01.txt");
        assertThat(ledger.pageId()).isNull();
    }

    @Test
    void isStoredOnceEveryListedArticleHasAnEqualOrHigherRevision() {
        DropLedger ledger = DropLedger.empty("d1")
                .with(report("published", List.of(new ArticleRevision("a", 1), new ArticleRevision("b", 2))));

        assertThat(ledger.isStored(Map.of("a", 1))).isFalse();
        assertThat(ledger.isStored(Map.of("a", 1, "b", 1))).isFalse();
        assertThat(ledger.isStored(Map.of("a", 4, "b", 2))).isTrue();
    }

    @Test
    void theLatestListCounts() {
        DropLedger ledger = DropLedger.empty("d1")
                .with(report("published", List.of(new ArticleRevision("a", 1))))
                .with(report("published", List.of(new ArticleRevision("a", 2))));

        assertThat(ledger.isStored(Map.of("a", 1))).isFalse();
    }

    @Test
    void anEmptyListIsStoredAtOnceButNoListIsNot() {
        assertThat(DropLedger.empty("d1").with(report("published", List.of())).isStored(Map.of()))
                .isTrue();
        assertThat(DropLedger.empty("d1").with(report("accepted", null)).isStored(Map.of()))
                .isFalse();
    }

    private DropState state(String... outcomes) {
        DropLedger ledger = DropLedger.empty("d1");
        for (String outcome : outcomes) {
            ledger = ledger.with(report(outcome, null));
        }
        return ledger.state();
    }

    private DropReport report(String outcome, @Nullable List<ArticleRevision> articles) {
        second++;
        DropStep step = new DropStep("any", outcome, null, "1.0.0", MORNING.plusSeconds(second), articles);
        return new DropReport("d1", "paper/01.txt", null, step);
    }
}
