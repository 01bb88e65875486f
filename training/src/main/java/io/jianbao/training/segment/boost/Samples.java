package io.jianbao.training.segment.boost;

import java.util.ArrayList;
import java.util.List;

/** Rows of features with the class each belongs to, all rows of one length. */
public final class Samples {

    private final List<float[]> rows = new ArrayList<>();
    private final List<Integer> labels = new ArrayList<>();

    /** Adds a row; the array is kept, not copied. */
    public void add(float[] row, int label) {
        if (!rows.isEmpty() && rows.get(0).length != row.length) {
            throw new IllegalArgumentException("row must have " + rows.get(0).length + " features, not " + row.length);
        }
        rows.add(row);
        labels.add(label);
    }

    public int size() {
        return rows.size();
    }

    int features() {
        return rows.get(0).length;
    }

    float value(int row, int feature) {
        return rows.get(row)[feature];
    }

    int label(int row) {
        return labels.get(row);
    }
}
