package io.jianbao.training.segment.boost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Grows one tree leaf by leaf, the most useful split first (Shi, Best-first decision tree learning, 2007; gain and leaf
 * values after Chen and Guestrin, XGBoost, 2016).
 */
final class TreeGrower {

    private static final double RIDGE = 1.0;
    private static final double LEAST_GAIN = 0.05;

    private final Bins bins;
    private final BoostSettings settings;
    private final double[] gradient;
    private final double[] hessian;
    private int[] columns = {};

    TreeGrower(Bins bins, BoostSettings settings, double[] gradient, double[] hessian) {
        this.bins = bins;
        this.settings = settings;
        this.gradient = gradient;
        this.hessian = hessian;
    }

    GrownTree grow(int[] rows, Random random) {
        columns = chosenColumns(random);
        GrownTree tree = new GrownTree();
        PriorityQueue<Split> open = new PriorityQueue<>(Comparator.comparingDouble(split -> -split.gain()));
        open(tree, rows, open);
        for (int leaves = 1; leaves < settings.leaves() && !open.isEmpty(); leaves++) {
            Split best = open.remove();
            byte[] column = bins.of(best.feature());
            int[] less = new int[best.rows().length];
            int[] more = new int[best.rows().length];
            int lesser = 0;
            int greater = 0;
            for (int row : best.rows()) {
                if (column[row] <= best.bin()) {
                    less[lesser++] = row;
                } else {
                    more[greater++] = row;
                }
            }
            int left = open(tree, java.util.Arrays.copyOf(less, lesser), open);
            int right = open(tree, java.util.Arrays.copyOf(more, greater), open);
            tree.split(best.node(), best.feature(), bins.upper(best.feature(), best.bin()), left, right);
        }
        return tree;
    }

    private int[] chosenColumns(Random random) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < bins.features(); i++) {
            if (random.nextDouble() < settings.columns()) {
                chosen.add(i);
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private int open(GrownTree tree, int[] rows, PriorityQueue<Split> open) {
        double sum = 0;
        double weight = 0;
        for (int row : rows) {
            sum += gradient[row];
            weight += hessian[row];
        }
        int node = tree.leaf(settings.rate() * sum / (weight + RIDGE));
        Split best = new Split(node, rows, -1, 0, LEAST_GAIN);
        for (int feature : columns) {
            best = better(best, feature, sum, weight);
        }
        if (best.feature() >= 0) {
            open.add(best);
        }
        return node;
    }

    private Split better(Split best, int feature, double sum, double weight) {
        int count = bins.count(feature);
        double[] sums = new double[count];
        double[] weights = new double[count];
        int[] numbers = new int[count];
        byte[] column = bins.of(feature);
        for (int row : best.rows()) {
            int bin = column[row];
            sums[bin] += gradient[row];
            weights[bin] += hessian[row];
            numbers[bin]++;
        }
        double base = sum * sum / (weight + RIDGE);
        Split found = best;
        double left = 0;
        double leftWeight = 0;
        int number = 0;
        for (int bin = 0; bin + 1 < count; bin++) {
            left += sums[bin];
            leftWeight += weights[bin];
            number += numbers[bin];
            double right = sum - left;
            double gain = left * left / (leftWeight + RIDGE) + right * right / (weight - leftWeight + RIDGE) - base;
            if (gain > found.gain()
                    && number >= settings.leastRows()
                    && best.rows().length - number >= settings.leastRows()) {
                found = new Split(best.node(), best.rows(), feature, bin, gain);
            }
        }
        return found;
    }

    private record Split(int node, int[] rows, int feature, int bin, double gain) {}
}
