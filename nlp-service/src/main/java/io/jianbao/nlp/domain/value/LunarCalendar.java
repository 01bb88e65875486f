package io.jianbao.nlp.domain.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lunar calendar as a table of years. A day that a year did not have (the thirtieth of a short month, a leap month that was
 * not inserted) is no date. Example: the fifteenth of the eighth month of 2023 is 29 September 2023.
 *
 * @param years what is known, by lunar year
 */
public record LunarCalendar(Map<Integer, Year> years) {

    /** Months of a year without its leap month. */
    private static final int MONTHS = 12;

    public LunarCalendar {
        years = Map.copyOf(years);
    }

    /**
     * One lunar year.
     *
     * @param first  its first day
     * @param leap   the month that is repeated as a leap month; 0 for none
     * @param months days of each month in order, a leap month after the month it repeats
     */
    public record Year(LocalDate first, int leap, List<Integer> months) {
        public Year {
            months = List.copyOf(months);
            if (months.size() != (leap == 0 ? MONTHS : MONTHS + 1)) {
                throw new IllegalArgumentException("months: " + months.size() + " with leap month " + leap);
            }
        }

        private Optional<LocalDate> day(int month, boolean inLeap, int day) {
            int index = month - 1 + (leap > 0 && (month > leap || inLeap && month == leap) ? 1 : 0);
            boolean exists = month >= 1 && month <= MONTHS && (!inLeap || month == leap);
            if (!exists || day < 1 || day > months.get(index)) {
                return Optional.empty();
            }
            int before = months.subList(0, index).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            return Optional.of(first.plusDays(before + day - 1L));
        }

        private LocalDate last() {
            return first.plusDays(months.stream().mapToInt(Integer::intValue).sum() - 1L);
        }
    }

    /** The solar date of a day of lunar year {@code year}; {@code inLeap} for a day of the leap month. */
    Optional<LocalDate> day(int year, int month, boolean inLeap, int day) {
        @Nullable Year found = years.get(year);
        return found == null ? Optional.empty() : found.day(month, inLeap, day);
    }

    /** The last day of lunar year {@code year}, whether its last month has 29 days or 30. */
    Optional<LocalDate> lastDay(int year) {
        return Optional.ofNullable(years.get(year)).map(Year::last);
    }
}
