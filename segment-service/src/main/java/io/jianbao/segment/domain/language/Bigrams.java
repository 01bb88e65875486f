package io.jianbao.segment.domain.language;

import java.util.Arrays;
import java.util.List;

/**
 * The set of character pairs of a text, without those that hold punctuation, and how much two such sets share. Texts are
 * folded and without white space; of a long text only the first {@value #REACH} characters count.
 *
 * <p>Example: {@code of("让高技能工人走红")} shares most of its weight with a body that speaks of 高技能工人.
 */
public final class Bigrams {

    /** How much of a text is looked at. */
    public static final int REACH = 600;

    private static final Bigrams NONE = new Bigrams(new int[0]);
    private static final String MARKS = "，。、；：！？“”‘’（）《》,.;:!?()[]【】\"'·…—-█●■";

    private final int[] pairs;

    private Bigrams(int[] pairs) {
        this.pairs = pairs;
    }

    public static Bigrams none() {
        return NONE;
    }

    public static Bigrams of(String text) {
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
        return new Bigrams(Arrays.stream(found, 0, size).sorted().distinct().toArray());
    }

    public int size() {
        return pairs.length;
    }

    /** Share of this set's idf weight that is found in any of the others: 0 to 1. */
    public double containedIn(List<Bigrams> others, WeightTable idf) {
        double all = 0;
        double found = 0;
        for (int pair : pairs) {
            double weight = idf.get(pair & 0xFFFFFFFFL);
            all += weight;
            if (others.stream().anyMatch(other -> other.has(pair))) {
                found += weight;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** Cosine of the two sets with squared idf as weight: 0 to 1. */
    public double cosine(Bigrams other, WeightTable idf) {
        double shared = 0;
        for (int pair : pairs) {
            if (other.has(pair)) {
                shared += square(idf.get(pair & 0xFFFFFFFFL));
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(norm(idf) * other.norm(idf));
    }

    private double norm(WeightTable idf) {
        double sum = 0;
        for (int pair : pairs) {
            sum += square(idf.get(pair & 0xFFFFFFFFL));
        }
        return sum;
    }

    private boolean has(int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    private static double square(double value) {
        return value * value;
    }
}
