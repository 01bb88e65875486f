package io.jianbao.training.segment;

import io.jianbao.segment.domain.language.Ngram;
import java.util.Arrays;

/** Counts rows of up to four UTF-16 units in one long text, by sorting them. */
final class NgramCounter {

    private NgramCounter() {}

    /** All rows of {@code order} units that occur {@code least} times or more, sorted, with their counts. */
    static Counted count(String text, int order, int least) {
        int rows = Math.max(0, text.length() - order + 1);
        long[] keys = new long[rows];
        for (int i = 0; i < rows; i++) {
            keys[i] = Ngram.key(text, i, i + order);
        }
        Arrays.sort(keys);
        return collapse(keys, least);
    }

    private static Counted collapse(long[] sorted, int least) {
        long[] keys = new long[sorted.length];
        int[] counts = new int[sorted.length];
        int kept = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                if (i - start >= least) {
                    keys[kept] = sorted[start];
                    counts[kept++] = i - start;
                }
                start = i;
            }
        }
        return new Counted(Arrays.copyOf(keys, kept), Arrays.copyOf(counts, kept));
    }

    /**
     * @param keys sorted
     * @param counts in the order of the keys
     */
    record Counted(long[] keys, int[] counts) {

        int of(long key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? 0 : counts[at];
        }

        long total() {
            return Arrays.stream(counts).asLongStream().sum();
        }
    }
}
