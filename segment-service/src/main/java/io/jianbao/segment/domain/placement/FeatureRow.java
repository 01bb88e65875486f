package io.jianbao.segment.domain.placement;

import java.util.Arrays;

/** A row of features that is filled from left to right. */
final class FeatureRow {

    private float[] values;
    private int size;

    FeatureRow(int expected) {
        this.values = new float[expected];
    }

    FeatureRow add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = (float) value;
        return this;
    }

    FeatureRow add(boolean value) {
        return add(value ? 1 : 0);
    }

    float[] values() {
        return Arrays.copyOf(values, size);
    }
}
