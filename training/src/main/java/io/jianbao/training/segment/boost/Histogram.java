package io.jianbao.training.segment.boost;

/** Sums of gradient, hessian and rows by bin, for the features that a tree may split on. */
final class Histogram {

    private static final int WIDTH = 3;

    private final double[][] sums;

    private Histogram(double[][] sums) {
        this.sums = sums;
    }

    static Histogram of(Bins bins, int[] columns, int[] rows, double[] gradient, double[] hessian) {
        double[][] sums = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            double[] sum = new double[WIDTH * bins.count(columns[i])];
            byte[] column = bins.of(columns[i]);
            for (int row : rows) {
                int at = WIDTH * column[row];
                sum[at] += gradient[row];
                sum[at + 1] += hessian[row];
                sum[at + 2]++;
            }
            sums[i] = sum;
        }
        return new Histogram(sums);
    }

    /** What is left of this one without the other. */
    Histogram without(Histogram other) {
        double[][] rest = new double[sums.length][];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = sums[i].clone();
            for (int k = 0; k < rest[i].length; k++) {
                rest[i][k] -= other.sums[i][k];
            }
        }
        return new Histogram(rest);
    }

    double gradient(int column, int bin) {
        return sums[column][WIDTH * bin];
    }

    double hessian(int column, int bin) {
        return sums[column][WIDTH * bin + 1];
    }

    double rows(int column, int bin) {
        return sums[column][WIDTH * bin + 2];
    }

    int bins(int column) {
        return sums[column].length / WIDTH;
    }
}
