package io.jianbao.segment.domain.text;

/**
 * Which code points carry no text: the Unicode white space of any kind (ideographic and no-break spaces too) and the
 * separators that end a line.
 */
public final class Whitespace {

    private static final int NEXT_LINE = 0x85;

    private Whitespace() {}

    public static boolean isWhite(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    /** Line feed, carriage return, form feed, vertical tab, next line, line and paragraph separator. */
    public static boolean endsLine(int codePoint) {
        return (codePoint >= '\n' && codePoint <= '\r')
                || codePoint == NEXT_LINE
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }
}
