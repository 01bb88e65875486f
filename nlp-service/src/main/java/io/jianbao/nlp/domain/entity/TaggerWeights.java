package io.jianbao.nlp.domain.entity;

import java.util.Arrays;

/**
 * The trained weights of a {@link LinearTagger}: sparse, quantised to one byte, addressed by feature hash.
 *
 * <p>A row holds the cells of one feature; a cell packs a tag (high byte) and a signed weight (low byte), to be
 * multiplied by {@code scale}. Keys and row starts stand side by side, so that a look-up touches one cache line and its row
 * another. Immutable; 16 to 32 bytes a feature plus two a cell in memory.
 */
public final class TaggerWeights {

    private final TagScheme scheme;
    private final float scale;
    private final float[] transitions;
    private final double[] ratios;
    private final int[] table;
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
        int[] hashes = features.hashes();
        int[] bounds = features.bounds();
        this.cells = new short[1 + hashes.length + features.cells().length];
        this.table = new int[2 * Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4)];
        int next = 1;
        for (int row = 0; row < hashes.length; row++) {
            int count = bounds[row + 1] - bounds[row];
            int slot = slotOf(hashes[row]);
            table[slot] = hashes[row];
            table[slot + 1] = next;
            cells[next] = (short) count;
            System.arraycopy(features.cells(), bounds[row], cells, next + 1, count);
            next += 1 + count;
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

    /** The scores of all tags, character after character, given {@code width} feature slots a character. */
    float[] scores(int[] features, int width) {
        int tags = scheme.size();
        float[] scores = new float[features.length / width * tags];
        int[] sums = new int[tags];
        for (int first = 0, at = 0; first < features.length; first += width, at += tags) {
            Arrays.fill(sums, 0);
            for (int f = first; f < first + width; f++) {
                addRow(features[f], sums);
            }
            for (int tag = 0; tag < tags; tag++) {
                scores[at + tag] = sums[tag] * scale;
            }
        }
        return scores;
    }

    private void addRow(int feature, int[] sums) {
        int start = feature == 0 ? 0 : table[slotOf(feature) + 1];
        int end = start + cells[start];
        for (int c = start + 1; c <= end; c++) {
            sums[cells[c] >> 8] += (byte) cells[c];
        }
    }

    // the even index of a key's slot; its row starts at the odd index beside it, 0 for an empty slot: a row without
    // cells
    private int slotOf(int key) {
        int mask = table.length - 2;
        int slot = key << 1 & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 2 & mask;
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
