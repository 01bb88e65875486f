package io.jianbao.segment.domain.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MinHashesTest {
    @Test
    void sameTextOverlapsFullyWhateverItsLineBreaks() {
        String text = Texts.body(1, 300);
        String broken =
                text.substring(0, 40) + "\n\u3000\u3000" + text.substring(40, 90) + " \r\n" + text.substring(90);

        assertThat(MinHashes.of(broken)).isEqualTo(MinHashes.of(text));
        assertThat(MinHashes.of(text).overlap(MinHashes.of(broken))).isEqualTo(1);
    }

    @Test
    void unrelatedTextsHardlyOverlap() {
        assertThat(MinHashes.of(Texts.body(1, 600)).overlap(MinHashes.of(Texts.body(2, 600))))
                .isLessThan(0.1);
    }

    @Test
    void misreadCharactersLowerTheOverlapOnlyInProportion() {
        String text = Texts.body(3, 800);

        double overlap = MinHashes.of(text).overlap(MinHashes.of(Texts.misread(text, 20)));

        assertThat(overlap).isCloseTo(0.74, within(0.16));
    }

    @Test
    void emptyTextsOverlapNothing() {
        assertThat(MinHashes.of(" \n").overlap(MinHashes.of(""))).isZero();
        assertThat(MinHashes.of("").containedIn(MinHashes.of(Texts.body(1, 30))))
                .isZero();
    }

    @Test
    void textsShorterThanATrigramAreKnownAgain() {
        assertThat(MinHashes.of("晴").overlap(MinHashes.of("晴"))).isEqualTo(1);
        assertThat(MinHashes.of("晴").overlap(MinHashes.of("雨"))).isZero();
    }

    @Test
    void partOfATextIsContainedInIt() {
        String part = Texts.body(4, 200);
        MinHashes whole = MinHashes.of(part + Texts.body(5, 400));

        assertThat(MinHashes.of(part).containedIn(whole)).isGreaterThan(0.6);
        assertThat(MinHashes.of(part).overlap(whole)).isLessThan(0.6);
    }

    @Test
    void storedValuesStayComparable() {
        assertThat(MinHashes.of("临江晚报今日报道").values().subList(0, 3)).containsExactly(643228782, 379258909, 48136369);
    }
}
