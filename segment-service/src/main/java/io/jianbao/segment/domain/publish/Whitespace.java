package io.jianbao.segment.domain.publish;

/** What does not count when texts are compared: blanks of every width, line ends, zero-width marks. */
final class Whitespace {
    private Whitespace() {}

    /** The code points of the text that are not white space. */
    static int[] without(String text) {
        return text.codePoints().filter(c -> !isWhite(c)).toArray();
    }

    private static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
