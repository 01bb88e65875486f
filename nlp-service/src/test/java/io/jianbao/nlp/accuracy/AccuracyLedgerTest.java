package io.jianbao.nlp.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.jianbao.nlp.accuracy.AnnotatedItem.TypedSpan;
import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.app.AnalyzeArticle;
import io.jianbao.nlp.app.ArticleContent;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The analyser's scores on the annotated items are those of {@code accuracy/ledger.json}. They may rise, not fall; a
 * rise is recorded with {@code -Djianbao.ledger.update=true}, which rewrites the ledger and fails, so that a person
 * reads the diff. The models must never be trained on these items or chosen by them.
 */
class AccuracyLedgerTest {
    private static final Path ACCURACY = Path.of("src", "test", "resources", "accuracy");
    private static final Path ITEMS = ACCURACY.resolve("items.jsonl");
    private static final Path LEDGER = ACCURACY.resolve("ledger.json");
    private static final String TRADITIONAL = "traditional-";
    private static final String UPDATE = "jianbao.ledger.update";

    @Test
    void scoresAreThoseOfTheLedger() throws IOException {
        AccuracyLedger measured = measure();
        LedgerComparison change = LedgerComparison.between(AccuracyLedger.read(LEDGER), measured, Set.of());
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
    void annotatedSpansLieInTheirTextsWithoutOverlap() throws IOException {
        for (AnnotatedItem item : AnnotatedItem.all(ITEMS)) {
            Set<Integer> covered = item.entities().stream()
                    .map(TypedSpan::span)
                    .flatMap(span -> IntStream.range(span.start(), span.end()).boxed())
                    .collect(Collectors.toSet());
            assertThat(covered)
                    .as(item.id())
                    .hasSize(item.entities().stream()
                            .mapToInt(entity -> entity.span().length())
                            .sum())
                    .allMatch(place ->
                            place < item.text().codePointCount(0, item.text().length()));
        }
    }

    private static AccuracyLedger measure() throws IOException {
        ModelLoader models = new ModelLoader();
        AnalyzeArticle analyzer = new AnalyzeArticle(
                new TaggedMentions(models.tagger()),
                models.sentiment(),
                models.simplifiedForms(),
                models.lunarCalendar(),
                models.engine());
        ItemScores all = new ItemScores();
        ItemScores simplified = new ItemScores();
        ItemScores traditional = new ItemScores();
        for (AnnotatedItem item : AnnotatedItem.all(ITEMS)) {
            var analysis = analyzer.analyze(ArticleContent.of(item.text()));
            all.add(item, analysis);
            (item.id().startsWith(TRADITIONAL) ? traditional : simplified).add(item, analysis);
        }
        return AccuracyLedger.of(
                Map.of("all", all.row(), "simplified", simplified.row(), "traditional", traditional.row()));
    }
}
