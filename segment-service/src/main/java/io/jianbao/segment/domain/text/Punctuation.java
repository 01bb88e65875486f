package io.jianbao.segment.domain.text;

/** Which folded characters end a sentence, open or close a bracket, or part a clause. */
public final class Punctuation {

    private static final String STOPS = "。!?…！？";
    private static final String CLOSERS = "”’\"』」)）》】]";
    private static final String PARTERS = ",，、;；:：";
    private static final String OPENERS = "“‘「『(（《【[";

    private Punctuation() {}

    /** A stop, or a stop followed by closing quotes or brackets, stands at the end: {@code …了。”}. */
    public static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && isCloser(text.charAt(last))) {
            last--;
        }
        return last >= 0 && isStop(text.charAt(last));
    }

    /** A full stop, or one followed by closing quotes or brackets, stands at the end; headings never end so. */
    public static boolean endsStatement(String text) {
        int last = text.length() - 1;
        while (last > 0 && isCloser(text.charAt(last))) {
            last--;
        }
        return last >= 0 && text.charAt(last) == '。';
    }

    public static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    public static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    public static boolean isOpener(char c) {
        return OPENERS.indexOf(c) >= 0;
    }

    /** A comma, enumeration comma, semicolon or colon. */
    public static boolean parts(char c) {
        return PARTERS.indexOf(c) >= 0;
    }

    public static boolean isMark(char c) {
        return isStop(c) || isCloser(c) || isOpener(c) || parts(c) || "—-·.".indexOf(c) >= 0;
    }

    /** Classes of characters: stops, commas, closers, openers, dashes, digits, ideographs, letters, others. */
    public static int kind(char c) {
        if (isStop(c)) {
            return 0;
        }
        if (parts(c)) {
            return c == ':' || c == '：' ? 2 : 1;
        }
        if (isCloser(c)) {
            return 3;
        }
        if (isOpener(c)) {
            return 4;
        }
        if (Character.isDigit(c)) {
            return 6;
        }
        return Character.isIdeographic(c) ? 7 : Character.isLetter(c) ? 8 : 5;
    }

    /** How many of the text's characters are in {@code wanted}. */
    public static int count(String text, String wanted) {
        return (int) text.chars().filter(c -> wanted.indexOf(c) >= 0).count();
    }
}
