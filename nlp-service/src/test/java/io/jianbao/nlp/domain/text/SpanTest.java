package io.jianbao.nlp.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesEmptyAndNegativeRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3)).withMessageContaining("[3, 3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    }

    @Test
    void overlapsOnlyWhenCharactersAreShared() {
        assertThat(new Span(0, 3).overlaps(new Span(2, 5))).isTrue();
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(new Span(1, 4)).isLessThan(new Span(2, 3)).isLessThan(new Span(1, 5));
    }

    @Test
    void containsWhatLiesWithin() {
        assertThat(new Span(1, 5).contains(new Span(1, 5))).isTrue();
        assertThat(new Span(1, 5).contains(new Span(0, 2))).isFalse();
    }
}
