package io.jianbao.segment.domain.tree;

import java.util.Arrays;

/**
 * Gradient-boosted decision trees (Friedman, Greedy function approximation: a gradient boosting machine, 2001). Trees
 * stand in one row; tree {@code t} adds to output {@code t % outputs}. Safe for use by many threads.
 *
 * <p>Example: with one output, {@code probability(features)} is the chance that the features speak for.
 */
public final class TreeEnsemble {

    private final int outputs;
    private final int features;
    private final int[] roots;
    private final Nodes nodes;

    /**
     * @param outputs how many scores it gives, at least one
     * @param features how many features it reads
     * @param roots the first node of each tree, in order
     * @param nodes all nodes of all trees
     */
    public TreeEnsemble(int outputs, int features, int[] roots, Nodes nodes) {
        if (outputs < 1 || roots.length % outputs != 0) {
            throw new IllegalArgumentException("roots must be a multiple of outputs: " + roots.length + ", " + outputs);
        }
        this.outputs = outputs;
        this.features = features;
        this.roots = roots.clone();
        this.nodes = nodes;
    }

    /** How many features it reads. */
    public int features() {
        return features;
    }

    /** The raw score of every output. */
    public double[] scores(float[] row) {
        double[] scores = new double[outputs];
        for (int tree = 0; tree < roots.length; tree++) {
            scores[tree % outputs] += nodes.value(roots[tree], row);
        }
        return scores;
    }

    /** The logistic of the only output: 0 to 1. */
    public double probability(float[] row) {
        double score = 0;
        for (int root : roots) {
            score += nodes.value(root, row);
        }
        return 1 / (1 + Math.exp(-score));
    }

    /** The softmax of the outputs: not negative, sum 1. */
    public double[] distribution(float[] row) {
        double[] scores = scores(row);
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
