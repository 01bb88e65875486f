package io.jianbao.training.segment.boost;

import java.util.Arrays;

/** Features cut into at most {@value #MOST} bins of about as many rows each; a bin is one byte. */
final class Bins {

    static final int MOST = 128;

    private static final int PROBES = 40_000;

    private final float[][] upper;
    private final byte[][] bins;

    Bins(Samples samples) {
        int features = samples.features();
        upper = new float[features][];
        bins = new byte[features][samples.size()];
        for (int feature = 0; feature < features; feature++) {
            upper[feature] = edges(samples, feature);
            for (int row = 0; row < samples.size(); row++) {
                int at = Arrays.binarySearch(upper[feature], samples.value(row, feature));
                bins[feature][row] = (byte) (at >= 0 ? at : Math.min(-at - 1, upper[feature].length - 1));
            }
        }
    }

    int features() {
        return bins.length;
    }

    int count(int feature) {
        return upper[feature].length;
    }

    byte[] of(int feature) {
        return bins[feature];
    }

    /** The greatest value of a bin. */
    float upper(int feature, int bin) {
        return upper[feature][bin];
    }

    private static float[] edges(Samples samples, int feature) {
        int step = Math.max(1, samples.size() / PROBES);
        float[] values = new float[(samples.size() + step - 1) / step];
        for (int i = 0; i < values.length; i++) {
            values[i] = samples.value(i * step, feature);
        }
        Arrays.sort(values);
        float[] edges = new float[MOST];
        int found = 0;
        for (int i = 1; i <= MOST; i++) {
            float edge = values[Math.min(values.length - 1, (int) ((long) i * values.length / MOST))];
            if (found == 0 || edge > edges[found - 1]) {
                edges[found++] = edge;
            }
        }
        return Arrays.copyOf(edges, found);
    }
}
