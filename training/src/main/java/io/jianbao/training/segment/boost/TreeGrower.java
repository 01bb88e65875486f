package io.jianbao.training.segment.boost;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Grows one tree leaf by leaf, the most useful split first (Shi, Best-first decision tree learning, 2007; gain and leaf
 * values after Chen and Guestrin, XGBoost, 2016). Of two children only the smaller one is counted; the other is what is
 * left of their parent.
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
        open(tree, rows, counted(rows), open);
        for (int leaves = 1; leaves < settings.leaves() && !open.isEmpty(); leaves++) {
            Split best = open.remove();
            int[][] halves = halves(best);
            boolean fewer = halves[0].length <= halves[1].length;
            Histogram small = counted(halves[fewer ? 0 : 1]);
            Histogram large = best.histogram().without(small);
            int left = open(tree, halves[0], fewer ? small : large, open);
            int right = open(tree, halves[1], fewer ? large : small, open);
            tree.split(best.node(), best.feature(), bins.upper(best.feature(), best.bin()), left, right);
        }
        return tree;
    }

    private Histogram counted(int[] rows) {
        return Histogram.of(bins, columns, rows, gradient, hessian);
    }

    private int[][] halves(Split split) {
        byte[] column = bins.of(split.feature());
        int[] less = new int[split.rows().length];
        int[] more = new int[split.rows().length];
        int lesser = 0;
        int greater = 0;
        for (int row : split.rows()) {
            if (column[row] <= split.bin()) {
                less[lesser++] = row;
            } else {
                more[greater++] = row;
            }
        }
        return new int[][] {Arrays.copyOf(less, lesser), Arrays.copyOf(more, greater)};
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

    private int open(GrownTree tree, int[] rows, Histogram histogram, PriorityQueue<Split> open) {
        double sum = 0;
        double weight = 0;
        for (int row : rows) {
            sum += gradient[row];
            weight += hessian[row];
        }
        int node = tree.leaf(settings.rate() * sum / (weight + RIDGE));
        Split best = new Split(node, new Leaf(rows, histogram), -1, 0, LEAST_GAIN);
        for (int column = 0; column < columns.length; column++) {
            best = better(best, column, sum, weight);
        }
        if (best.feature() >= 0) {
            open.add(best);
        }
        return node;
    }

    private Split better(Split best, int column, double sum, double weight) {
        Histogram histogram = best.histogram();
        double base = sum * sum / (weight + RIDGE);
        Split found = best;
        double left = 0;
        double leftWeight = 0;
        double number = 0;
        for (int bin = 0; bin + 1 < histogram.bins(column); bin++) {
            left += histogram.gradient(column, bin);
            leftWeight += histogram.hessian(column, bin);
            number += histogram.rows(column, bin);
            double right = sum - left;
            double gain = left * left / (leftWeight + RIDGE) + right * right / (weight - leftWeight + RIDGE) - base;
            boolean enough = number >= settings.leastRows() && best.rows().length - number >= settings.leastRows();
            if (gain > found.gain() && enough) {
                found = new Split(best.node(), best.leaf(), columns[column], bin, gain);
            }
        }
        return found;
    }

    /** A way to split a leaf. */
    private record Split(int node, Leaf leaf, int feature, int bin, double gain) {

        int[] rows() {
            return leaf.rows;
        }

        Histogram histogram() {
            return leaf.histogram;
        }
    }

    /** The rows of a leaf and their sums. */
    private static final class Leaf {

        private final int[] rows;
        private final Histogram histogram;

        Leaf(int[] rows, Histogram histogram) {
            this.rows = rows;
            this.histogram = histogram;
        }
    }
}
