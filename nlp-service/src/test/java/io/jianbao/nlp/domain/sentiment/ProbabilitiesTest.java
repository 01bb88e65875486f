package io.jianbao.nlp.domain.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProbabilitiesTest {

    @Test
    void addUpToOne() {
        Probabilities even = Probabilities.softmax(new double[] {1000, 1000, 1000});

        assertThat(even.positive() + even.neutral() + even.negative()).isEqualTo(1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Probabilities(0.5, 0.6, 0.1));
    }

    @Test
    void nameTheMostProbablePolarity() {
        assertThat(new Probabilities(0.2, 0.3, 0.5).best()).isEqualTo(Polarity.NEGATIVE);
        assertThat(new Probabilities(0.4, 0.4, 0.2).best()).isEqualTo(Polarity.POSITIVE);
        assertThat(new Probabilities(0.2, 0.3, 0.5).of(Polarity.NEUTRAL)).isEqualTo(0.3);
    }
}
