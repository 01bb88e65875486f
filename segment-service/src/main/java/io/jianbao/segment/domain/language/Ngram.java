package io.jianbao.segment.domain.language;

/** How a row of one to four characters becomes one number: 16 bits a UTF-16 unit, the last unit lowest. */
public final class Ngram {

    /** Stands before the first and after the last character of a paragraph. */
    public static final char EDGE = '\u0002';

    /** The longest row that fits. */
    public static final int LONGEST = 4;

    private static final int BITS = 16;

    private Ngram() {}

    public static long key(CharSequence text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = (key << BITS) | text.charAt(i);
        }
        return key;
    }

    public static long pair(char first, char second) {
        return ((long) first << BITS) | second;
    }
}
