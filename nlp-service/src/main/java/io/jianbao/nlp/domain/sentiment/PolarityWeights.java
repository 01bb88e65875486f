package io.jianbao.nlp.domain.sentiment;

import java.util.List;

/**
 * A trained multinomial logistic regression over hashed n-grams: three quantised weights and a rarity for each.
 *
 * <p>The value of a feature is {@code (1 + ln count) · rarity} (tf-idf, Salton and Buckley 1988); each field's values are scaled
 * to the field's length. N-grams that were not seen in training count for nothing. Immutable.
 */
public final class PolarityWeights {

    /** The number of classes, in the order of {@link Polarity}. */
    static final int CLASSES = 3;

    private final int[] keys;
    private final int[] rows;
    private final float[] rarities;
    private final byte[] cells;
    private final float scale;
    private final float[] bias;

    /**
     * Builds the look-up table.
     *
     * @param hashes the n-grams, none 0, none twice
     * @param rarities the inverse document frequency of each
     * @param cells three weights of each, in steps of {@code scale}
     * @param scale what one step of a weight is worth
     * @param bias the three classes' constants
     * @throws IllegalArgumentException if the arrays do not fit together
     */
    public PolarityWeights(int[] hashes, float[] rarities, byte[] cells, float scale, float[] bias) {
        if (rarities.length != hashes.length || cells.length != CLASSES * hashes.length || bias.length != CLASSES) {
            throw new IllegalArgumentException("hashes, rarities, cells and bias must fit together");
        }
        this.rarities = rarities.clone();
        this.cells = cells.clone();
        this.scale = scale;
        this.bias = bias.clone();
        int capacity = Math.max(4, Integer.highestOneBit(Math.max(1, hashes.length)) * 4);
        this.keys = new int[capacity];
        this.rows = new int[capacity];
        for (int row = 0; row < hashes.length; row++) {
            int slot = slotOf(hashes[row]);
            keys[slot] = hashes[row];
            rows[slot] = row;
        }
    }

    /** How probable each class is for an input with these fields. */
    public Probabilities judge(List<FeatureField> fields) {
        double[] scores = {bias[0], bias[1], bias[2]};
        for (FeatureField field : fields) {
            add(field, scores);
        }
        return Probabilities.softmax(scores);
    }

    private void add(FeatureField field, double[] scores) {
        int[] hashes = field.hashes();
        int[] counts = field.counts();
        double[] sums = new double[CLASSES];
        double square = 0;
        for (int i = 0; i < hashes.length; i++) {
            int slot = slotOf(hashes[i]);
            if (keys[slot] == 0) {
                continue;
            }
            int row = rows[slot];
            double value = (1 + Math.log(counts[i])) * rarities[row];
            square += value * value;
            for (int c = 0; c < CLASSES; c++) {
                sums[c] += value * cells[row * CLASSES + c];
            }
        }
        double factor = square > 0 ? field.weight() * scale / Math.sqrt(square) : 0;
        for (int c = 0; c < CLASSES; c++) {
            scores[c] += sums[c] * factor;
        }
    }

    private int slotOf(int key) {
        int slot = key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
