package io.jianbao.training.segment.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Gradient boosting with the logistic loss (one output) or the softmax loss (several), Newton steps. The same samples,
 * settings and seed give the same ensemble.
 */
public final class BoostTrainer {

    private final BoostSettings settings;
    private final Random random;

    public BoostTrainer(BoostSettings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
    }

    /**
     * Trains on the samples.
     *
     * @param outputs 1 for labels 0 and 1, else the number of classes
     */
    public LearnedTrees train(Samples samples, int outputs) {
        Bins bins = new Bins(samples);
        int size = samples.size();
        double[][] scores = new double[outputs][size];
        double[] gradient = new double[size];
        double[] hessian = new double[size];
        TreeGrower grower = new TreeGrower(bins, settings, gradient, hessian);
        List<GrownTree> trees = new ArrayList<>();
        for (int round = 0; round < settings.rounds(); round++) {
            double[][] shares = shares(scores, size);
            int[] rows = chosenRows(size);
            for (int output = 0; output < outputs; output++) {
                slope(samples, shares[output], outputs == 1 ? 1 : output, gradient, hessian);
                GrownTree tree = grower.grow(rows, random);
                trees.add(tree);
                add(tree, bins, scores[output]);
            }
        }
        return new LearnedTrees(outputs, bins.features(), trees);
    }

    private static double[][] shares(double[][] scores, int size) {
        double[][] shares = new double[scores.length][size];
        double[] row = new double[scores.length];
        for (int i = 0; i < size; i++) {
            double sum = scores.length == 1 ? 1 : 0;
            for (int k = 0; k < row.length; k++) {
                row[k] = Math.exp(Math.max(-30, Math.min(30, scores[k][i])));
                sum += row[k];
            }
            for (int k = 0; k < row.length; k++) {
                shares[k][i] = row[k] / sum;
            }
        }
        return shares;
    }

    private static void slope(Samples samples, double[] shares, int wanted, double[] gradient, double[] hessian) {
        for (int i = 0; i < shares.length; i++) {
            gradient[i] = (samples.label(i) == wanted ? 1 : 0) - shares[i];
            hessian[i] = Math.max(1e-6, shares[i] * (1 - shares[i]));
        }
    }

    private int[] chosenRows(int size) {
        int[] rows = new int[size];
        int chosen = 0;
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() < settings.rows()) {
                rows[chosen++] = i;
            }
        }
        return Arrays.copyOf(rows, chosen);
    }

    private static void add(GrownTree tree, Bins bins, double[] scores) {
        int nodes = tree.feature.size();
        int[] feature = new int[nodes];
        int[] bin = new int[nodes];
        int[] left = new int[nodes];
        int[] right = new int[nodes];
        double[] value = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            feature[node] = tree.feature.get(node);
            value[node] = tree.threshold.get(node);
            left[node] = tree.left.get(node);
            right[node] = tree.right.get(node);
            for (int b = 0; feature[node] >= 0 && b < bins.count(feature[node]); b++) {
                bin[node] = bins.upper(feature[node], b) <= (float) value[node] ? b : bin[node];
            }
        }
        for (int i = 0; i < scores.length; i++) {
            int node = 0;
            while (feature[node] >= 0) {
                node = bins.of(feature[node])[i] <= bin[node] ? left[node] : right[node];
            }
            scores[i] += value[node];
        }
    }
}
