package io.jianbao.nlp.domain.text;

/**
 * A half-open range {@code [start, end)} of Unicode code points in one article's text.
 *
 * <p>Never empty, never negative. Spans order by start, then by end. Example: in {@code 本报讯} the span
 * {@code [0, 2)} is {@code 本报}.
 *
 * @param start the first code point
 * @param end the code point after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start < end: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
