package io.jianbao.segment.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void countsSupplementaryCharactersAsOne() {
        PageText page = PageText.of("老\uD842\uDFB7街");

        assertThat(page.length()).isEqualTo(3);
        assertThat(page.text(new Span(2, 3))).isEqualTo("街");
    }

    @Test
    void trimsAnyKindOfWhiteSpace() {
        PageText page = PageText.of("\u3000\u00A0老街 \n");

        assertThat(page.trim(page.span())).isEqualTo(new Span(2, 4));
    }

    @Test
    void joinsTheLinesOfASpan() {
        PageText page = PageText.of("老街\r\n夜市");

        assertThat(page.joined(page.span())).isEqualTo("老街夜市");
    }

    @Test
    void keepsTheMatchingCopyAlignedWithTheOriginal() {
        PageText page = PageText.of("【本報\uD842\uDFB7訊】（王芳）７");
        Folding folding = new Folding(new TraditionalTable(Map.of((int) '報', (int) '报', (int) '訊', (int) '讯')));
        MatchingText matching = MatchingText.of(page, folding);

        assertThat(matching.excerpt(page.span()).text()).isEqualTo("【本报\uD842\uDFB7讯】(王芳)7");
        int found = matching.excerpt(page.span()).text().indexOf("王芳");
        Span span = matching.excerpt(page.span()).span(found, found + 2);
        assertThat(page.text(span)).isEqualTo("王芳");
    }

    @Test
    void leavesACharacterThatWouldBecomeSeveral() {
        assertThat(new Folding(TraditionalTable.empty()).fold("…㈱")).isEqualTo("…㈱");
    }

    @Test
    void refusesASpanThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
