package io.jianbao.nlp.domain.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PolarityWeightsTest {

    private static FeatureField field(String text) {
        int[] symbols = text.codePoints().toArray();
        return new FeatureField(1, 1).addGrams(symbols, 0, symbols.length, 1);
    }

    private static PolarityWeights only(String good, String bad) {
        int[] hashes = {field(good).hashes()[0], field(bad).hashes()[0]};
        return new PolarityWeights(hashes, new float[] {1, 1}, new byte[] {50, 0, 0, 0, 0, 50}, 0.1f, new float[3]);
    }

    @Test
    void followWhatTheirNGramsSay() {
        PolarityWeights weights = only("喜", "灾");

        assertThat(weights.judge(List.of(field("喜"))).best()).isEqualTo(Polarity.POSITIVE);
        assertThat(weights.judge(List.of(field("灾灾喜"))).best()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void leaveUnknownTextToTheBias() {
        Probabilities unknown = only("喜", "灾").judge(List.of(field("雾")));

        assertThat(unknown.positive()).isEqualTo(unknown.negative());
    }

    @Test
    void refuseArraysThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolarityWeights(new int[1], new float[1], new byte[2], 1, new float[3]));
    }
}
