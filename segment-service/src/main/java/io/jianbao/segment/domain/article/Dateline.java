package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * From where and when an item was sent, as stated.
 *
 * <p>Example: {@code 新华社北京2月5日电} is agency {@code 新华社}, place {@code 北京}, date {@code 2月5日}.
 *
 * @param agency the agency, or the paper's own 本报
 * @param place the place
 * @param date the date's own words, not interpreted
 * @param span where the dateline stands
 */
public record Dateline(
        @Nullable String agency,
        @Nullable String place,
        @Nullable String date,
        Span span) {}
