package io.jianbao.segment.domain.text;

/**
 * A piece of folded text that knows where each of its characters stands in the page, so that a pattern can be searched
 * in it and its finds turned back into spans.
 *
 * <p>Example: if {@code 记者王芳} is found at characters 4 to 8 of the excerpt, {@code span(4, 8)} is where it stands in
 * the page, line ends inside it included.
 */
public final class Excerpt {

    private final String text;
    private final int[] origin;

    Excerpt(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    public String text() {
        return text;
    }

    /** The page's code point of a character; the end of the excerpt for its length. */
    public int origin(int character) {
        return origin[character];
    }

    /** The page's span of the characters from {@code from} up to, not including, {@code to}. */
    public Span span(int from, int to) {
        return from == to
                ? new Span(origin[from], origin[from])
                : new Span(origin[from], Math.max(origin[from], origin[to - 1]) + 1);
    }
}
