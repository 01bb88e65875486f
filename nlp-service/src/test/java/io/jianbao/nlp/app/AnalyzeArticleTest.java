package io.jianbao.nlp.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.domain.entity.Entity;
import io.jianbao.nlp.domain.entity.Mention;
import io.jianbao.nlp.domain.entity.MentionType;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import io.jianbao.nlp.domain.sentiment.Polarity;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnalyzeArticleTest {

    private static final ModelLoader MODELS = new ModelLoader();
    private static final AnalyzeArticle ANALYZER = new AnalyzeArticle(
            new TaggedMentions(MODELS.tagger()),
            MODELS.sentiment(),
            MODELS.simplifiedForms(),
            MODELS.lunarCalendar(),
            MODELS.engine());

    private static final String TEXT = """
            安徽省渔业协会表彰三名船工
            本报合肥2月5日电（记者贺满仓）安徽省渔业协会5日在合肥市召开大会，表彰在去年12月底的寒潮中救起19名群众的三名船工。\
            协会会长周启明说，他们冒着风浪救人，令人敬佩。
            协会还发放奖金2.5万元，比上年增长8%。""";

    private static final String ODD = "中国北京王军9年月日元％%、。！？“”‘’（）《》·—\n\t \u0000😀👨‍👩‍👧\uD83D\uDC00ａＢ百千万亿第个";

    @Test
    void findsNamesValuesAndTheirMeaning() {
        Analysis analysis = ANALYZER.analyze(new ArticleContent(TEXT, LocalDate.of(2023, 2, 6), List.of()));

        assertThat(analysis.mentions())
                .extracting(Mention::text, Mention::type)
                .contains(
                        tuple("合肥", MentionType.LOC),
                        tuple("周启明", MentionType.PER),
                        tuple("2.5万元", MentionType.MONEY),
                        tuple("8%", MentionType.PERCENT));
        assertThat(normal(analysis, "去年12月底")).isEqualTo("2022-12");
        assertThat(normal(analysis, "2月5日")).isEqualTo("2023-02-05");
    }

    private static String normal(Analysis analysis, String text) {
        return analysis.mentions().stream()
                .filter(mention -> mention.text().equals(text))
                .map(mention ->
                        mention.normal() == null ? "none" : mention.normal().canonical())
                .findFirst()
                .orElse("no such mention");
    }

    @Test
    void judgesArticleSentencesAndTargets() {
        Analysis analysis = ANALYZER.analyze(ArticleContent.of(TEXT));

        assertThat(analysis.sentiment().label()).isEqualTo(Polarity.POSITIVE);
        assertThat(analysis.sentences()).hasSize(4);
        assertThat(analysis.targets())
                .isNotEmpty()
                .allSatisfy(target ->
                        assertThat(ArticleText.of(TEXT).slice(target.span())).isEqualTo(target.text()));
    }

    @Test
    void marksTheBylinesPersonAsReporter() {
        ArticleContent.BylinePerson reporter = new ArticleContent.BylinePerson("贺满仓", null);

        Analysis analysis = ANALYZER.analyze(new ArticleContent(TEXT, null, List.of(reporter)));

        assertThat(analysis.entities())
                .filteredOn(entity -> Entity.REPORTER.equals(entity.role()))
                .extracting(Entity::name)
                .containsExactly("贺满仓");
    }

    @Test
    void hasAnAnalysisForAnEmptyText() {
        Analysis analysis = ANALYZER.analyze(ArticleContent.of(""));

        assertThat(analysis.mentions()).isEmpty();
        assertThat(analysis.entities()).isEmpty();
        assertThat(analysis.sentences()).isEmpty();
        assertThat(analysis.sentiment().evidence()).isNull();
    }

    @Test
    void holdsItsPromisesForAnyText() {
        Random random = new Random(7);
        int[] alphabet = ODD.codePoints().toArray();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            assertPromises(text.toString());
        }
    }

    private static void assertPromises(String written) {
        Analysis analysis = ANALYZER.analyze(new ArticleContent(written, LocalDate.of(2023, 2, 6), List.of()));
        ArticleText text = ArticleText.of(written);
        int end = 0;
        for (Mention mention : analysis.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.slice(mention.span())).isEqualTo(mention.text());
            assertThat(mention.entityId() != null).isEqualTo(mention.type().named());
            end = mention.span().end();
        }
        for (Entity entity : analysis.entities()) {
            assertThat(entity.mentions())
                    .isNotEmpty()
                    .allSatisfy(
                            index -> assertThat(analysis.mentions().get(index).entityId())
                                    .isEqualTo(entity.id()));
        }
        assertThat(analysis)
                .isEqualTo(ANALYZER.analyze(new ArticleContent(written, LocalDate.of(2023, 2, 6), List.of())));
    }

    @Test
    void copesWithAMegabyteInOneLine() {
        String line = "安徽省渔业协会5日在合肥市召开大会，奖金2.5万元，".repeat(14_000);

        Analysis analysis = ANALYZER.analyze(ArticleContent.of(line));

        assertThat(line.length() * 3).isGreaterThan(1 << 20);
        assertThat(analysis.mentions()).hasSizeGreaterThan(14_000);
    }

    @Test
    void ignoresABylineSpanBehindTheText() {
        ArticleContent.BylinePerson reporter = new ArticleContent.BylinePerson("贺满仓", new Span(5, 8));

        assertThat(ANALYZER.analyze(new ArticleContent("短讯", null, List.of(reporter)))
                        .entities())
                .extracting(Entity::name)
                .containsExactly("贺满仓");
    }
}
