package io.jianbao.nlp.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTaggerTest {

    private static final String ALPHABET = "望海县贺仓的。，\n “”《》0９aＺ😀\uD83D\u0000";

    private final LinearTagger tagger = TinyTagger.make();

    private List<String> tag(String written) {
        ArticleText text = ArticleText.of(written);
        return tagger.tag(text).stream()
                .map(tagged -> text.slice(tagged.span()) + "/" + tagged.kind())
                .toList();
    }

    @Test
    void marksWhatItsWeightsSay() {
        assertThat(tag("贺仓到望海县开会")).containsExactly("贺仓/PER", "望海县/LOC");
    }

    @Test
    void isSureOfWhatItsWeightsSayClearly() {
        assertThat(tagger.tag(ArticleText.of("到望海县")))
                .singleElement()
                .satisfies(tagged -> assertThat(tagged.confidence()).isBetween(0.9, 1.0));
    }

    @Test
    void countsOffsetsInCodePoints() {
        assertThat(tagger.tag(ArticleText.of("😀😀望海县")))
                .extracting(TaggedSpan::span)
                .containsExactly(new Span(2, 5));
    }

    @Test
    void neverCrossesALine() {
        assertThat(tag("望海\n县")).noneMatch(tagged -> tagged.contains("\n"));
    }

    @Test
    void givesNothingForNothing() {
        assertThat(tag("")).isEmpty();
        assertThat(tag("\n\n")).isEmpty();
    }

    @Test
    void givesLegalSpansForAnyText() {
        Random random = new Random(20230206);
        int[] alphabet = ALPHABET.codePoints().toArray();
        for (int round = 0; round < 500; round++) {
            StringBuilder written = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                written.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            assertLegal(ArticleText.of(written.toString()));
        }
    }

    @Test
    void decodesAVeryLongLine() {
        ArticleText text = ArticleText.of("贺仓到望海县。".repeat(10_000));

        assertLegal(text);
        assertThat(tagger.tag(text)).hasSize(20_000);
    }

    private void assertLegal(ArticleText text) {
        int end = 0;
        for (TaggedSpan tagged : tagger.tag(text)) {
            assertThat(tagged.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(tagged.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(tagged.confidence()).isBetween(0.0, 1.000001);
            end = tagged.span().end();
        }
    }

    @Test
    void refusesWeightsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggerWeights.Rows(new int[] {1}, new int[] {0, 2}, new short[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TaggerWeights.Rows(new int[] {0}, new int[] {0, 1}, new short[1]));
    }
}
