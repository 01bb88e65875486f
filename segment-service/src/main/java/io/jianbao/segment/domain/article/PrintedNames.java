package io.jianbao.segment.domain.article;

import java.util.stream.IntStream;

/**
 * Finds a name that was read from folded text in the text as printed, so that a name keeps its own characters.
 *
 * <p>Example: {@code 记者周丽云} was printed as {@code 記者周麗雲}; the name {@code 周丽云} is given as {@code 周麗雲}.
 */
final class PrintedNames {

    private final int[] folded;
    private final int[] printed;

    /** Both texts must be the same code point by code point but for folding; white space does not count. */
    PrintedNames(String folded, String printed) {
        this.folded = dense(folded);
        this.printed = dense(printed);
    }

    /** The name as printed; the name itself where the texts are not aligned or do not hold it. */
    String printed(String name) {
        int[] wanted = name.codePoints().toArray();
        for (int from = 0; folded.length == printed.length && from + wanted.length <= folded.length; from++) {
            if (matches(wanted, from)) {
                return new String(printed, from, wanted.length);
            }
        }
        return name;
    }

    private boolean matches(int[] wanted, int from) {
        return IntStream.range(0, wanted.length).allMatch(i -> folded[from + i] == wanted[i]);
    }

    private static int[] dense(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .toArray();
    }
}
