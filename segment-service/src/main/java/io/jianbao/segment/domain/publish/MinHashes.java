package io.jianbao.segment.domain.publish;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * 64 min-hashes of a text's character trigrams, white space left out: two texts' share of equal values estimates the Jaccard overlap of their
 * trigram sets, with a standard error of at most 1/16. Source: Broder, On the resemblance and containment of documents (1997).
 *
 * <p>Example: a body with every twentieth character misread overlaps the clean one by about .75, an unrelated one by less than .05.
 *
 * @param shingles number of distinct trigrams; 0 for an empty text
 * @param values   the minima, one a hash function
 */
public record MinHashes(int shingles, List<Integer> values) {
    /** Number of hash functions; fixed, since stored values are compared with new ones. */
    public static final int COUNT = 64;

    private static final int SHINGLE = 3;
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    public MinHashes {
        values = List.copyOf(values);
        if (shingles < 0 || values.size() != COUNT) {
            throw new IllegalArgumentException("values: expected " + COUNT + " min-hashes, not " + values.size());
        }
    }

    /** The min-hashes of a text. */
    public static MinHashes of(String text) {
        long[] shingles = shinglesOf(Whitespace.without(text));
        Integer[] minima = new Integer[COUNT];
        for (int function = 0; function < COUNT; function++) {
            minima[function] = minimum(shingles, GOLDEN_GAMMA * (function + 1));
        }
        return new MinHashes(shingles.length, Arrays.asList(minima));
    }

    /** Estimated Jaccard overlap, 0 to 1. Empty texts overlap nothing, not even each other. */
    public double overlap(MinHashes other) {
        if (shingles == 0 || other.shingles == 0) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < COUNT; i++) {
            equal += values.get(i).equals(other.values.get(i)) ? 1 : 0;
        }
        return (double) equal / COUNT;
    }

    /**
     * Estimated share of this text's trigrams that the other holds too, 0 to 1: with the Jaccard overlap J and set sizes a and b the intersection
     * is J(a+b)/(1+J).
     */
    public double containedIn(MinHashes other) {
        double overlap = overlap(other);
        if (overlap == 0) {
            return 0;
        }
        double common = overlap * ((double) shingles + other.shingles) / (1 + overlap);
        return Math.min(1, common / shingles);
    }

    private static long[] shinglesOf(int[] characters) {
        if (characters.length == 0) {
            return new long[0];
        }
        int last = Math.max(0, characters.length - SHINGLE);
        return LongStream.rangeClosed(0, last)
                .map(start -> shingle(characters, (int) start))
                .distinct()
                .toArray();
    }

    private static long shingle(int[] characters, int start) {
        long packed = 1;
        for (int i = start; i < Math.min(characters.length, start + SHINGLE); i++) {
            packed = packed << 21 | characters[i];
        }
        return packed;
    }

    private static int minimum(long[] shingles, long seed) {
        int minimum = Integer.MAX_VALUE;
        for (long shingle : shingles) {
            minimum = Math.min(minimum, (int) (mix(shingle + seed) >>> 33));
        }
        return minimum;
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
