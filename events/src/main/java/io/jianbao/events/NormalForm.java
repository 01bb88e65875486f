package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * The normal form of a date, sum, percentage or quantity. What the text leaves open stays absent.
 *
 * @param value       canonical text: ISO 8601 with its real precision ({@code 2022-12}), a decimal, or a name
 * @param until       end of a range, same form as {@code value}
 * @param unit        ISO 4217 currency, {@code %}, {@code pp}, {@code bp}, or the measure word
 * @param precision   of dates: {@code year}, {@code month}, {@code day}, {@code time}
 * @param approximate whether the text says about, over, nearly
 * @param anchor      what a relative date was resolved against: the issue date, ISO 8601
 */
public record NormalForm(
        String value,
        @Nullable String until,
        @Nullable String unit,
        @Nullable String precision,
        boolean approximate,
        @Nullable String anchor) {}
