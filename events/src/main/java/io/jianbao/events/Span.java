package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A half-open range {@code [start, end)} of Unicode code points; on the wire a pair, {@code [76,221]}.
 *
 * @param start first code point, 0 or more
 * @param end   one past the last code point, at least {@code start}
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: [" + start + "," + end + ") is not a half-open range");
        }
    }
}
