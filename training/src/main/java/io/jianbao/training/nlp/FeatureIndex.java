package io.jianbao.training.nlp;

import java.util.Arrays;

/** Numbers the features that occur often enough, from 0: first {@link #count} them all, then {@link #freeze}. */
final class FeatureIndex {

    private int[] keys = new int[1 << 20];
    private int[] values = new int[1 << 20];
    private int used;
    private int size;

    void count(int[] features) {
        for (int feature : features) {
            if (feature != 0) {
                int slot = slotOf(feature);
                if (keys[slot] == 0) {
                    keys[slot] = feature;
                    used++;
                    values[slot] = 0;
                }
                values[slot]++;
                if (used * 2 > keys.length) {
                    grow();
                }
            }
        }
    }

    /** Ends the counting: what occurred at least {@code atLeast} times gets a number. */
    void freeze(int atLeast) {
        for (int slot = 0; slot < keys.length; slot++) {
            values[slot] = keys[slot] != 0 && values[slot] >= atLeast ? size++ : -1;
        }
    }

    int size() {
        return size;
    }

    /** The number of a feature, or -1. */
    int of(int feature) {
        if (feature == 0) {
            return -1;
        }
        int slot = slotOf(feature);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    /** The hashes by number. */
    int[] hashes() {
        int[] hashes = new int[size];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0 && values[slot] >= 0) {
                hashes[values[slot]] = keys[slot];
            }
        }
        return hashes;
    }

    private int slotOf(int key) {
        int slot = key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = Arrays.copyOf(values, keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slotOf(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
