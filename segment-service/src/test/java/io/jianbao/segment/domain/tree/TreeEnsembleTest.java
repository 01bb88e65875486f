package io.jianbao.segment.domain.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TreeEnsembleTest {

    /** Feature 1 up to 5 gives 2, above it -1. */
    private static final Nodes STUMP = new Nodes(new short[] {1, -1, -1}, new float[] {5, 2, -1}, new int[] {2, 0, 0});

    @Test
    void followsTheThresholdsToALeaf() {
        TreeEnsemble trees = new TreeEnsemble(1, 2, new int[] {0}, STUMP);

        assertThat(trees.scores(new float[] {9, 5})).containsExactly(2);
        assertThat(trees.scores(new float[] {9, 6})).containsExactly(-1);
    }

    @Test
    void addsUpItsTrees() {
        TreeEnsemble trees = new TreeEnsemble(1, 2, new int[] {0, 0}, STUMP);

        assertThat(trees.probability(new float[] {0, 1})).isCloseTo(1 / (1 + Math.exp(-4)), within(1e-9));
    }

    @Test
    void sharesSumToOne() {
        TreeEnsemble trees = new TreeEnsemble(2, 2, new int[] {0, 2}, STUMP);

        double[] shares = trees.distribution(new float[] {0, 1});

        assertThat(shares[0] + shares[1]).isCloseTo(1, within(1e-9));
        assertThat(shares[0]).isGreaterThan(shares[1]);
    }

    @Test
    void refusesTreesThatDoNotFillTheirOutputs() {
        assertThatThrownBy(() -> new TreeEnsemble(2, 1, new int[] {0}, STUMP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("roots");
    }
}
