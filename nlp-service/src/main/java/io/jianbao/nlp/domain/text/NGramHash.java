package io.jianbao.nlp.domain.text;

/**
 * Hashes of short sequences of symbols to 32 bits, the same in training and in use.
 *
 * <p>A hash is built step by step: {@code finish(add(add(start(7), '北'), '京'))}. The mixing step is the 64-bit finaliser
 * of SplitMix64 (Steele, Lea and Flood 2014). Two of a million different sequences share a hash about 120 times; models
 * live with that.
 */
public final class NGramHash {

    private static final long FIRST = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xBF58476D1CE4E5B9L;
    private static final long THIRD = 0x94D049BB133111EBL;

    private NGramHash() {}

    /** Starts a sequence; the seed keeps sequences of different kinds apart. */
    public static long start(int seed) {
        return add(FIRST, seed);
    }

    /** Appends a symbol. */
    public static long add(long state, int symbol) {
        long mixed = (state ^ symbol) * SECOND;
        return mixed ^ mixed >>> 29;
    }

    /** The hash of what was added; never 0, which tables use for "no key". */
    public static int finish(long state) {
        long mixed = (state ^ state >>> 32) * THIRD;
        int hash = (int) (mixed >>> 32);
        return hash == 0 ? 1 : hash;
    }

    /** The hash of the symbols in {@code [start, end)}. */
    public static int of(int seed, int[] symbols, int start, int end) {
        long state = start(seed);
        for (int i = start; i < end; i++) {
            state = add(state, symbols[i]);
        }
        return finish(state);
    }
}
