package io.jianbao.nlp.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void countsCodePointsNotCharUnits() {
        ArticleText text = ArticleText.of("潮😀汐");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.slice(new Span(1, 2))).isEqualTo("😀");
        assertThat(text.folded()).hasSize(3);
    }

    @Test
    void foldsWideDigitsAndLettersButKeepsPunctuation() {
        ArticleText text = ArticleText.of("２０％，ＡＢ（甲）");

        assertThat(text.folded()).isEqualTo("20%，AB（甲）");
        assertThat(text.slice(0, 3)).isEqualTo("２０％");
    }

    @Test
    void replacesUnpairedSurrogatesInTheFoldedForm() {
        assertThat(ArticleText.of("\uD83D甲").folded()).isEqualTo("\uFFFD甲");
    }

    @Test
    void givesLinesWithoutTheirEnds() {
        assertThat(ArticleText.of("一行\n\n二行\n").lines()).containsExactly(new Span(0, 2), new Span(4, 6));
        assertThat(ArticleText.of("").lines()).isEmpty();
    }
}
