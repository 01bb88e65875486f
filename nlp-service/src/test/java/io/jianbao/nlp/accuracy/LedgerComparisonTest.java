package io.jianbao.nlp.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LedgerComparisonTest {
    private static final Set<String> ERRORS = Set.of("error_rate");

    @Test
    void sameScoresAreNoChange() {
        assertThat(change("micro_f1", "0.700", "0.7").differs()).isFalse();
    }

    @Test
    void lowerScoreIsAFallWithCaseMetricAndBothNumbers() {
        assertThat(change("micro_f1", "0.700", "0.650").falls()).containsExactly("news micro_f1: was 0.700, is 0.650");
    }

    @Test
    void higherScoreIsToBeRecorded() {
        LedgerComparison change = change("micro_f1", "0.700", "0.750");
        assertThat(change.falls()).isEmpty();
        assertThat(change.unrecorded()).containsExactly("news micro_f1: was 0.700, is 0.750");
    }

    @Test
    void moreErrorsAreAFall() {
        assertThat(change("error_rate", "0.100", "0.200").falls()).hasSize(1);
        assertThat(change("error_rate", "0.200", "0.100").falls()).isEmpty();
    }

    @Test
    void newCaseIsToBeRecorded() {
        LedgerComparison change =
                LedgerComparison.between(AccuracyLedger.of(Map.of()), ledger("micro_f1", "0.5"), ERRORS);
        assertThat(change.falls()).isEmpty();
        assertThat(change.unrecorded()).containsExactly("news micro_f1: was not there, is 0.5");
    }

    private static LedgerComparison change(String metric, String was, String is) {
        return LedgerComparison.between(ledger(metric, was), ledger(metric, is), ERRORS);
    }

    private static AccuracyLedger ledger(String metric, String score) {
        return AccuracyLedger.of(Map.of("news", new TreeMap<>(Map.of(metric, new BigDecimal(score)))));
    }
}
