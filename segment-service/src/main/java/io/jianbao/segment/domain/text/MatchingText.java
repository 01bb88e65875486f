package io.jianbao.segment.domain.text;

/**
 * A page's text folded for matching, aligned code point by code point with the original. What is found in it is found
 * at the same place in the page.
 *
 * <p>Example: for {@code 本報訊（記者王芳）} it reads {@code 本报讯(记者王芳)}.
 */
public final class MatchingText {

    private final int[] codePoints;

    private MatchingText(int[] codePoints) {
        this.codePoints = codePoints;
    }

    public static MatchingText of(PageText page, Folding folding) {
        int[] folded = new int[page.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folding.fold(page.at(i));
        }
        return new MatchingText(folded);
    }

    /** The folded text of a span, line ends left out, other white space kept as a plain space. */
    public Excerpt excerpt(Span span) {
        StringBuilder text = new StringBuilder(span.length());
        int[] origin = new int[span.length() * 2 + 1];
        for (int i = span.start(); i < span.end(); i++) {
            int codePoint = codePoints[i];
            if (!Whitespace.endsLine(codePoint)) {
                int before = text.length();
                text.appendCodePoint(Whitespace.isWhite(codePoint) ? ' ' : codePoint);
                for (int k = before; k < text.length(); k++) {
                    origin[k] = i;
                }
            }
        }
        origin[text.length()] = span.end();
        return new Excerpt(text.toString(), origin);
    }

    /** The folded text of a span without any white space. */
    public String dense(Span span) {
        StringBuilder text = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            if (!Whitespace.isWhite(codePoints[i])) {
                text.appendCodePoint(codePoints[i]);
            }
        }
        return text.toString();
    }
}
