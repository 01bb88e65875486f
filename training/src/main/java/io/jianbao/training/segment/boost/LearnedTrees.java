package io.jianbao.training.segment.boost;

import io.jianbao.segment.domain.tree.Nodes;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What was learned, ready to be used or written: nodes in the order in which the splitter's ensemble holds them. */
public final class LearnedTrees {

    private final int outputs;
    private final int features;
    private final int[] roots;
    private final short[] feature;
    private final float[] threshold;
    private final int[] right;
    private int size;

    LearnedTrees(int outputs, int features, List<GrownTree> trees) {
        int nodes = trees.stream().mapToInt(tree -> tree.feature.size()).sum();
        this.outputs = outputs;
        this.features = features;
        this.roots = new int[trees.size()];
        this.feature = new short[nodes];
        this.threshold = new float[nodes];
        this.right = new int[nodes];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = size;
            copy(trees.get(i), 0);
        }
    }

    /** One leaf that is always nearly sure: what stands for a scorer that is not trained yet. */
    public static LearnedTrees sure() {
        GrownTree tree = new GrownTree();
        tree.leaf(6);
        return new LearnedTrees(1, 0, List.of(tree));
    }

    private int copy(GrownTree tree, int node) {
        int at = size++;
        feature[at] = (short) (int) tree.feature.get(node);
        threshold[at] = tree.threshold.get(node);
        if (feature[at] >= 0) {
            copy(tree, tree.left.get(node));
            right[at] = copy(tree, tree.right.get(node));
        }
        return at;
    }

    /** The ensemble as the splitter uses it. */
    public TreeEnsemble ensemble() {
        return new TreeEnsemble(outputs, features, roots, new Nodes(feature, threshold, right));
    }

    /** How many bytes {@link #write} writes. */
    public int size() {
        return Integer.BYTES * (4 + roots.length) + size * (Short.BYTES + Float.BYTES + Integer.BYTES);
    }

    /** Writes outputs, features, roots, then the nodes row by row. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(outputs);
        out.writeInt(features);
        out.writeInt(roots.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        out.writeInt(size);
        for (short value : feature) {
            out.writeShort(value);
        }
        for (float value : threshold) {
            out.writeFloat(value);
        }
        for (int node = 0; node < size; node++) {
            out.writeInt(feature[node] >= 0 ? right[node] - node : 0);
        }
    }
}
