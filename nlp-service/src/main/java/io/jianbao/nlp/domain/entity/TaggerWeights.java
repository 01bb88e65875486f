package io.jianbao.nlp.domain.entity;

import java.util.Arrays;

/**
 * The trained weights of a {@link LinearTagger}: sparse, quantised to one byte, addressed by feature hash.
 *
 * <p>A row holds the cells of one feature; a cell packs a tag (high byte) and a signed weight (low byte), to be
 * multiplied by {@code scale}. Immutable; about eight bytes a feature plus two a cell in memory.
 */
public final class TaggerWeights {

    private final TagScheme scheme;
    private final float scale;
    private final float[] transitions;
    private final double[] ratios;
    private final int[] keys;
    private final int[] rows;
    private final int[] bounds;
    private final short[] cells;

    /**
     * Builds the look-up table.
     *
     * @param scheme the tags
     * @param scale what one step of a cell's weight is worth
     * @param transitions the weight of tag b after tag a at {@code a * scheme.size() + b}
     * @param features the features' rows
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public TaggerWeights(TagScheme scheme, float scale, float[] transitions, Rows features) {
        if (transitions.length != scheme.size() * scheme.size()) {
            throw new IllegalArgumentException("transitions must be square over the tags");
        }
        this.scheme = scheme;
        this.scale = scale;
        this.transitions = transitions.clone();
        this.ratios = new double[transitions.length];
        Arrays.setAll(ratios, i -> Math.exp(transitions[i]));
        this.bounds = features.bounds();
        this.cells = features.cells();
        int[] hashes = features.hashes();
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        this.keys = new int[capacity];
        this.rows = new int[capacity];
        for (int row = 0; row < hashes.length; row++) {
            int slot = slotOf(hashes[row]);
            keys[slot] = hashes[row];
            rows[slot] = row;
        }
    }

    public TagScheme scheme() {
        return scheme;
    }

    /** The weight of {@code next} directly after {@code tag}. */
    public float transition(int tag, int next) {
        return transitions[tag * scheme.size() + next];
    }

    /** The factor by which {@code next} directly after {@code tag} raises a sequence's likelihood. */
    double ratio(int tag, int next) {
        return ratios[tag * scheme.size() + next];
    }

    /**
     * Adds the weights of {@code features[from, to)} to the scores of the tags, {@code scores[at, at + tags)}.
     */
    void score(int[] features, int from, int to, float[] scores, int at) {
        for (int f = from; f < to; f++) {
            if (features[f] == 0) {
                continue;
            }
            int slot = slotOf(features[f]);
            if (keys[slot] != 0) {
                addRow(rows[slot], scores, at);
            }
        }
    }

    private void addRow(int row, float[] scores, int at) {
        for (int c = bounds[row]; c < bounds[row + 1]; c++) {
            scores[at + (cells[c] >> 8)] += (byte) cells[c] * scale;
        }
    }

    private int slotOf(int key) {
        int slot = key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /**
     * The rows of all features.
     *
     * @param hashes the hash of every row, never 0
     * @param bounds where each row's cells begin, and where the last one's end
     * @param cells tag in the high byte, signed weight in the low byte
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Rows(int[] hashes, int[] bounds, short[] cells) {

        public Rows {
            if (bounds.length != hashes.length + 1 || bounds[hashes.length] != cells.length) {
                throw new IllegalArgumentException("bounds must enclose the cells of every row");
            }
            if (Arrays.stream(hashes).anyMatch(hash -> hash == 0)) {
                throw new IllegalArgumentException("hashes must not be 0");
            }
        }
    }
}
