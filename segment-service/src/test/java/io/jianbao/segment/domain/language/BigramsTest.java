package io.jianbao.segment.domain.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BigramsTest {

    private static final WeightTable EVEN = new WeightTable(new long[0], new byte[0], 1, 1);

    @Test
    void findsAllOfAHeadingInATextThatHoldsIt() {
        Bigrams heading = Bigrams.of("老街夜市", EVEN);

        assertThat(heading.containedIn(List.of(Bigrams.of("古城的老街夜市开张", EVEN)))).isEqualTo(1.0);
        assertThat(heading.containedIn(List.of(Bigrams.of("老街", EVEN), Bigrams.of("夜市", EVEN))))
                .isEqualTo(2.0 / 3, within(1e-9));
        assertThat(heading.containedIn(List.of())).isZero();
    }

    @Test
    void givesNoWeightToPunctuation() {
        assertThat(Bigrams.of("，。老街，", EVEN).size()).isEqualTo(1);
    }

    @Test
    void measuresCohesionFromNothingToTheSame() {
        Bigrams text = Bigrams.of("老街夜市", EVEN);

        assertThat(text.cosine(text)).isEqualTo(1.0, within(1e-9));
        assertThat(text.cosine(Bigrams.of("港口吞吐", EVEN))).isZero();
    }
}
