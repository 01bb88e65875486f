package io.jianbao.segment.domain.text;

/**
 * The text of a page as it was ingested. It is the truth: it is never changed, and all that is found in it points into
 * it by {@link Span}s of code points.
 *
 * <p>Example: {@code PageText.of("本报讯 近日").text(new Span(0, 3))} is {@code 本报讯}.
 */
public final class PageText {

    private final int[] codePoints;

    private PageText(int[] codePoints) {
        this.codePoints = codePoints;
    }

    /** Takes any string, lone surrogates included; each of these counts as one code point. */
    public static PageText of(String text) {
        return new PageText(text.codePoints().toArray());
    }

    /** Number of code points. */
    public int length() {
        return codePoints.length;
    }

    public int at(int index) {
        return codePoints[index];
    }

    public boolean isWhite(int index) {
        return Whitespace.isWhite(codePoints[index]);
    }

    public Span span() {
        return new Span(0, codePoints.length);
    }

    public String text(Span span) {
        return new String(codePoints, span.start(), span.length());
    }

    /** The same span without white space at its ends; empty at its start when there is nothing else. */
    public Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && isWhite(end - 1)) {
            end--;
        }
        while (start < end && isWhite(start)) {
            start++;
        }
        return new Span(start, end);
    }

    /** The text of a span with its line ends left out, as a paragraph broken over lines is read. */
    public String joined(Span span) {
        StringBuilder text = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            if (!Whitespace.endsLine(codePoints[i])) {
                text.appendCodePoint(codePoints[i]);
            }
        }
        return text.toString();
    }
}
