package io.jianbao.segment.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.SegmentPage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The splitter's scores on the golden pages are those of {@code golden/ledger.json}. They may rise, not fall; a rise is
 * recorded with {@code -Djianbao.ledger.update=true}, which rewrites the ledger and fails, so that a person reads the
 * diff.
 */
class AccuracyLedgerTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path LEDGER = GOLDEN.resolve("ledger.json");
    private static final String UPDATE = "jianbao.ledger.update";

    @Test
    void scoresAreThoseOfTheLedger() throws IOException {
        AccuracyLedger measured = measure();
        LedgerComparison change =
                LedgerComparison.between(AccuracyLedger.read(LEDGER), measured, Set.of(Metric.FALSE_STITCH.label()));
        if (Boolean.getBoolean(UPDATE) && change.differs()) {
            measured.write(LEDGER);
            fail("ledger rewritten: read the diff and commit it%n%s".formatted(change));
        }
        assertThat(change.falls()).as("scores may rise, not fall").isEmpty();
        assertThat(change.unrecorded())
                .as("better or new scores: record them with -D%s=true", UPDATE)
                .isEmpty();
    }

    @Test
    void goldAnswersItselfInEveryMetric() throws IOException {
        for (GoldenCase page : GoldenCase.all(GOLDEN)) {
            SortedMap<String, BigDecimal> row =
                    PageScore.of(page.text(), page.gold(), page.gold()).row();
            row.put(Metric.FALSE_STITCH.label(), BigDecimal.ONE.subtract(row.get(Metric.FALSE_STITCH.label())));
            assertThat(row.values())
                    .as(page.name())
                    .allSatisfy(score -> assertThat(score).isEqualByComparingTo("1"));
        }
    }

    private static AccuracyLedger measure() throws IOException {
        SegmentPage splitter = new SegmentPage(
                LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers());
        Map<String, SortedMap<String, BigDecimal>> rows = new TreeMap<>();
        PageScore all = PageScore.NONE;
        for (GoldenCase page : GoldenCase.all(GOLDEN)) {
            PageScore score = PageScore.of(page.text(), page.gold(), SplitPage.of(splitter.segment(page.text())));
            rows.put(page.name(), score.row());
            all = all.plus(score);
        }
        rows.put("all", all.row());
        return AccuracyLedger.of(rows);
    }
}
