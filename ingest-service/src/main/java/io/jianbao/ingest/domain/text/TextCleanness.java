package io.jianbao.ingest.domain.text;

import java.util.Optional;

/**
 * Whether a text is one that people wrote. A zero character never stands in a page; other control characters (page feeds, the end mark of
 * old systems) and byte order marks in the middle do, and are kept as they are, for offsets point into the text as it came. When control
 * characters, line ends and tabs aside, are more than one in {@value #MOST_ONE_IN}, it is no text.
 */
public final class TextCleanness {
    private static final int MOST_ONE_IN = 20;

    private TextCleanness() {}

    /** What is wrong, a phrase; empty for a text. */
    public static Optional<String> complaint(String text) {
        int zero = text.indexOf(0);
        if (zero >= 0) {
            return Optional.of("it holds a zero character, character " + text.codePointCount(0, zero));
        }
        long controls = text.chars().filter(TextCleanness::isControl).count();
        return controls * MOST_ONE_IN > text.length()
                ? Optional.of(controls + " of its " + text.length() + " characters are control characters")
                : Optional.empty();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c) && c != 0x85;
    }
}
