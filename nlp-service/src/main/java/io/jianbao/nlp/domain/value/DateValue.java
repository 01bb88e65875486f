package io.jianbao.nlp.domain.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision it was written with, never finer: {@code 2022-12} for {@code 去年12月底} in an issue of 2023.
 *
 * @param start the date, or the first one of a period, in ISO 8601: {@code 2023}, {@code 2023-02}, {@code 2023-02-05},
 *     {@code 2023-02-05T15:30}
 * @param end the last date of a period in the same form, else null
 * @param anchor the issue date against which a relative date was resolved; null if the text says it in full
 */
public record DateValue(
        String start, @Nullable String end, @Nullable LocalDate anchor) implements NormalValue {

    public DateValue {
        if (start.isEmpty()) {
            throw new IllegalArgumentException("start must not be empty");
        }
    }

    /** ISO 8601: the date, or {@code start/end} for a period. */
    @Override
    public String canonical() {
        return end == null ? start : start + "/" + end;
    }
}
