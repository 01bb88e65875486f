package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.NGramHash;
import java.util.Arrays;

/**
 * The character n-grams of one part of an input (its headline, its sentences with a target …), counted.
 *
 * <p>Fields keep the same string apart by their seed: {@code 下降} in a headline is another feature than in a body. A field is
 * filled with {@link #addGrams}, then read through {@link #hashes} and {@link #counts}. Not thread-safe; made and read by
 * one call.
 */
public final class FeatureField {

    private final int seed;
    private final double weight;
    private int[] occurrences = new int[256];
    private int size;
    private int[] hashes = new int[0];
    private int[] counts = new int[0];

    /**
     * An empty field.
     *
     * @param seed keeps its features apart from other fields'
     * @param weight the length its vector is scaled to
     */
    public FeatureField(int seed, double weight) {
        this.seed = seed;
        this.weight = weight;
    }

    /** Counts all n-grams of one to {@code longest} symbols within {@code symbols[start, end)}. */
    FeatureField addGrams(int[] symbols, int start, int end, int longest) {
        for (int i = start; i < end; i++) {
            long state = NGramHash.start(seed);
            for (int n = 0; n < longest && i + n < end; n++) {
                state = NGramHash.add(state, symbols[i + n]);
                add(NGramHash.finish(state));
            }
        }
        return this;
    }

    /** Counts one feature of its own. */
    FeatureField addFlag(int flag) {
        add(NGramHash.finish(NGramHash.add(NGramHash.add(NGramHash.start(seed), -1), flag)));
        return this;
    }

    public double weight() {
        return weight;
    }

    /** The distinct features in ascending order. */
    public int[] hashes() {
        count();
        return hashes;
    }

    /** How often each one of {@link #hashes} occurs. */
    public int[] counts() {
        count();
        return counts;
    }

    private void add(int hash) {
        if (size == occurrences.length) {
            occurrences = Arrays.copyOf(occurrences, size * 2);
        }
        occurrences[size++] = hash;
    }

    private void count() {
        if (size == 0) {
            return;
        }
        Arrays.sort(occurrences, 0, size);
        int[] distinct = new int[size];
        int[] times = new int[size];
        int found = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || occurrences[i] != occurrences[i - 1]) {
                distinct[found++] = occurrences[i];
            }
            times[found - 1]++;
        }
        hashes = Arrays.copyOf(distinct, found);
        counts = Arrays.copyOf(times, found);
        size = 0;
    }
}
