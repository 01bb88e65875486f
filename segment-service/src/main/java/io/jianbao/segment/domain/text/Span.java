package io.jianbao.segment.domain.text;

/**
 * A stretch of the page's text, half-open, counted in Unicode code points of the text as ingested.
 *
 * <p>Example: in {@code 本报讯 近日} the word {@code 近日} is {@code new Span(4, 6)}.
 *
 * @param start first code point, not negative
 * @param end one past the last code point, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must be 0 <= start <= end but is [" + start + "," + end + ")");
        }
    }

    /** Number of code points. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** The smallest span that holds both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
