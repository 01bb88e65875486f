package io.jianbao.ingest.domain.text;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The characters that running Chinese text is mostly made of, and how much a text looks like that. Bytes read in a wrong encoding give
 * characters as well, but hardly ever these.
 */
public final class FrequentCharacters {
    private static final double ASCII_WEIGHT = 0.5;
    private static final double RARE_WEIGHT = 0.1;
    private static final int FIRST_LETTER = 0x21;
    private static final int DELETE = 0x7F;

    private final Set<Integer> characters;

    /** These characters; white space among them counts for nothing. */
    public FrequentCharacters(String characters) {
        this.characters = characters
                .codePoints()
                .filter(c -> c >= DELETE || c == 0x3000)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        if (this.characters.isEmpty()) {
            throw new IllegalArgumentException("characters must not be empty");
        }
    }

    /** Weighs a text. */
    TextWeight weigh(String text) {
        double[] sum = new double[1];
        int[] counts = new int[3];
        text.codePoints().filter(c -> !isLayout(c)).forEach(c -> {
            counts[0]++;
            counts[1] += c >= DELETE ? 1 : 0;
            counts[2] += characters.contains(c) ? 1 : 0;
            sum[0] += weightOf(c);
        });
        return new TextWeight(counts[0], counts[1], counts[2], sum[0]);
    }

    /** Frequent ones fully, letters and digits of ASCII half (they are in every encoding), rare ideographs little; what no page holds, against it. */
    private double weightOf(int c) {
        if (c >= FIRST_LETTER && c < DELETE) {
            return ASCII_WEIGHT;
        }
        if (characters.contains(c)) {
            return 1;
        }
        if (Character.isIdeographic(c)) {
            return RARE_WEIGHT;
        }
        int type = Character.getType(c);
        boolean foreign = type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL
                || c == 0xFFFD;
        return foreign ? -1 : -0.2;
    }

    private static boolean isLayout(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0xFEFF;
    }
}
