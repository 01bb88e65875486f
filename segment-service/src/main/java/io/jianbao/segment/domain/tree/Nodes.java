package io.jianbao.segment.domain.tree;

/**
 * Nodes of trees as rows of equal length. An inner node has a feature and a threshold: a value up to the threshold goes
 * to the next node in the row, a greater one to {@code right}. A leaf has feature -1 and its value in place of the
 * threshold.
 */
public final class Nodes {

    private final short[] feature;
    private final float[] threshold;
    private final int[] right;

    public Nodes(short[] feature, float[] threshold, int[] right) {
        if (feature.length != threshold.length || feature.length != right.length) {
            throw new IllegalArgumentException("rows of nodes must be of one length");
        }
        this.feature = feature.clone();
        this.threshold = threshold.clone();
        this.right = right.clone();
    }

    /** The value of the leaf that a row of features reaches from the given node. */
    double value(int root, float[] row) {
        int node = root;
        while (feature[node] >= 0) {
            node = row[feature[node]] <= threshold[node] ? node + 1 : right[node];
        }
        return threshold[node];
    }
}
