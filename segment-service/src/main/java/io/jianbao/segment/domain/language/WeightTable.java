package io.jianbao.segment.domain.language;

import java.util.Arrays;

/**
 * Numbers by character row, kept small: sorted keys and one byte a value.
 *
 * <p>Example: with scale 15 the stored byte 30 is the value 2.0.
 */
public final class WeightTable {

    private final long[] keys;
    private final byte[] values;
    private final double scale;
    private final double missing;

    /**
     * @param keys sorted ascending
     * @param values in the order of the keys
     * @param scale stored units for 1.0
     * @param missing the value of a key that is not there
     */
    public WeightTable(long[] keys, byte[] values, double scale, double missing) {
        if (keys.length != values.length) {
            throw new IllegalArgumentException("values must be as many as keys: " + values.length + ", " + keys.length);
        }
        this.keys = keys.clone();
        this.values = values.clone();
        this.scale = scale;
        this.missing = missing;
    }

    public double get(long key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? missing : values[at] / scale;
    }

    public boolean has(long key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    public int size() {
        return keys.length;
    }
}
