package io.jianbao.nlp.domain.text;

import java.util.Arrays;

/**
 * An immutable map from 32-bit hashes to small codes, such as a gazetteer's or a clustering's.
 *
 * <p>Open addressing over flat arrays: no object per entry, one or two memory reads per look-up. The code 0 means
 * "not there".
 */
public final class CodeTable {

    /** The code of what is not in the table. */
    public static final int ABSENT = 0;

    private final int[] keys;
    private final short[] slots;

    /**
     * Copies keys and their codes into a table.
     *
     * @throws IllegalArgumentException if the arrays differ in length, or a key is 0 or stands there twice
     */
    public CodeTable(int[] keys, short[] codes) {
        if (keys.length != codes.length) {
            throw new IllegalArgumentException("keys and codes must be equally many");
        }
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, keys.length)) * 4);
        this.keys = new int[capacity];
        this.slots = new short[capacity];
        for (int i = 0; i < keys.length; i++) {
            insert(keys[i], codes[i]);
        }
    }

    /** A table without entries. */
    public static CodeTable empty() {
        return new CodeTable(new int[0], new short[0]);
    }

    /** The code of a hash, or {@link #ABSENT}. */
    public int get(int key) {
        int slot = key & keys.length - 1;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return slots[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return ABSENT;
    }

    /** The keys in ascending order. */
    public int[] keys() {
        int[] present = Arrays.stream(keys).filter(key -> key != 0).toArray();
        Arrays.sort(present);
        return present;
    }

    private void insert(int key, short code) {
        if (key == 0) {
            throw new IllegalArgumentException("keys must not be 0");
        }
        int slot = key & keys.length - 1;
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                throw new IllegalArgumentException("key stands twice: " + key);
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        slots[slot] = code;
    }
}
