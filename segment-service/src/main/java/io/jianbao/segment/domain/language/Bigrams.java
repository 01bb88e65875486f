package io.jianbao.segment.domain.language;

import java.util.Arrays;
import java.util.List;

/**
 * The set of character pairs of a text, without those that hold punctuation, weighted by their idf, and how much two such
 * sets share. Texts are folded and without white space; of a long text only the first {@value #REACH} characters count.
 *
 * <p>Example: the set of {@code 让高技能工人走红} shares most of its weight with that of a body about 高技能工人.
 */
public final class Bigrams {

    /** How much of a text is looked at. */
    public static final int REACH = 600;

    private static final String MARKS = "，。、；：！？“”‘’（）《》,.;:!?()[]【】\"'·…—-█●■";

    private final int[] pairs;
    private final double[] weights;
    private final double norm;

    private Bigrams(int[] pairs, double[] weights) {
        this.pairs = pairs;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        this.norm = Math.sqrt(sum);
    }

    public static Bigrams of(String text, WeightTable idf) {
        int length = Math.min(REACH, text.length());
        int[] found = new int[Math.max(0, length - 1)];
        int size = 0;
        for (int i = 0; i + 1 < length; i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (MARKS.indexOf(first) < 0 && MARKS.indexOf(second) < 0) {
                found[size++] = (first << 16) | second;
            }
        }
        int[] pairs = Arrays.stream(found, 0, size).sorted().distinct().toArray();
        double[] weights = Arrays.stream(pairs)
                .mapToDouble(pair -> idf.get(pair & 0xFFFFFFFFL))
                .toArray();
        return new Bigrams(pairs, weights);
    }

    public int size() {
        return pairs.length;
    }

    /** Share of this set's weight that is found in any of the others: 0 to 1. */
    public double containedIn(List<Bigrams> others) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < pairs.length; i++) {
            all += weights[i];
            if (anyHas(others, pairs[i])) {
                found += weights[i];
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** Cosine of the two sets with squared idf as weight: 0 to 1. */
    public double cosine(Bigrams other) {
        double shared = 0;
        int theirs = 0;
        for (int ours = 0; ours < pairs.length && theirs < other.pairs.length; ours++) {
            while (theirs < other.pairs.length && other.pairs[theirs] < pairs[ours]) {
                theirs++;
            }
            if (theirs < other.pairs.length && other.pairs[theirs] == pairs[ours]) {
                shared += weights[ours] * weights[ours];
            }
        }
        return shared == 0 ? 0 : shared / (norm * other.norm);
    }

    private static boolean anyHas(List<Bigrams> others, int pair) {
        for (Bigrams other : others) {
            if (Arrays.binarySearch(other.pairs, pair) >= 0) {
                return true;
            }
        }
        return false;
    }
}
