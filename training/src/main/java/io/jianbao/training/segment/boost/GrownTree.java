package io.jianbao.training.segment.boost;

import java.util.ArrayList;
import java.util.List;

/** A tree while it grows; node 0 is its root, children are named by their place. */
final class GrownTree {

    final List<Integer> feature = new ArrayList<>();
    final List<Float> threshold = new ArrayList<>();
    final List<Integer> left = new ArrayList<>();
    final List<Integer> right = new ArrayList<>();

    /** Adds a leaf and gives its place. */
    int leaf(double value) {
        feature.add(-1);
        threshold.add((float) value);
        left.add(-1);
        right.add(-1);
        return feature.size() - 1;
    }

    void split(int node, int byFeature, float at, int less, int more) {
        feature.set(node, byFeature);
        threshold.set(node, at);
        left.set(node, less);
        right.set(node, more);
    }
}
