package io.jianbao.nlp.domain.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a date that a text states, before they are resolved: each part may be missing or counted from the issue.
 *
 * @param year the year, or the years from the issue's year if {@code yearIsOffset}
 * @param yearIsOffset whether the year is relative (去年: -1)
 * @param month the month, or the months from the issue's month if {@code monthIsOffset}
 * @param monthIsOffset whether the month is relative (上月: -1)
 * @param day the day, or the days from the issue date if {@code dayIsOffset}
 * @param dayIsOffset whether the day is relative (昨天: -1)
 * @param clock {@code HH:mm} or {@code HH}, if stated
 */
record DatePoint(
        @Nullable Integer year,
        boolean yearIsOffset,
        @Nullable Integer month,
        boolean monthIsOffset,
        @Nullable Integer day,
        boolean dayIsOffset,
        @Nullable String clock) {

    /** The date in ISO 8601; empty if it leans on an issue date that is not known, or does not exist (2月30日). */
    Optional<DateValue> resolve(@Nullable LocalDate issueDate) {
        try {
            if (year != null && !yearIsOffset && !monthIsOffset && !dayIsOffset) {
                return Optional.of(new DateValue(iso(year, month, day), null, null));
            }
            return issueDate == null
                    ? Optional.empty()
                    : Optional.of(new DateValue(against(issueDate), null, issueDate));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** This point, as the end of a range, with the larger units it leaves to the range's start. */
    DatePoint within(DatePoint start) {
        if (year != null || dayIsOffset || monthIsOffset) {
            return this;
        }
        if (month != null) {
            return new DatePoint(start.year, start.yearIsOffset, month, false, day, false, clock);
        }
        return new DatePoint(start.year, start.yearIsOffset, start.month, start.monthIsOffset, day, false, clock);
    }

    private String against(LocalDate issue) {
        if (dayIsOffset && day != null) {
            return iso(issue.plusDays(day));
        }
        if (monthIsOffset && month != null) {
            LocalDate shifted = issue.plusMonths(month);
            return iso(shifted.getYear(), shifted.getMonthValue(), day);
        }
        if (year != null) {
            return iso(yearIsOffset ? issue.getYear() + year : year, month, day);
        }
        if (month != null) {
            return nearestYear(issue, month);
        }
        return day == null ? "" : nearestMonth(issue, day);
    }

    // a month without a year: the one nearest to the issue, in doubt the earlier one
    private String nearestYear(LocalDate issue, int stated) {
        int middle = day == null ? 15 : Math.min(day, 28);
        int year = Stream.of(issue.getYear(), issue.getYear() - 1, issue.getYear() + 1)
                .min(Comparator.comparingLong(candidate -> distance(issue, LocalDate.of(candidate, stated, middle))))
                .orElseThrow();
        return iso(year, stated, day);
    }

    private String nearestMonth(LocalDate issue, int stated) {
        LocalDate first = issue.withDayOfMonth(1);
        return Stream.of(first, first.minusMonths(1), first.plusMonths(1))
                .filter(month -> stated <= month.lengthOfMonth())
                .map(month -> month.withDayOfMonth(stated))
                .min(Comparator.comparingLong(candidate -> distance(issue, candidate)))
                .map(this::iso)
                .orElseThrow(() -> new DateTimeException("no such day: " + stated));
    }

    private static long distance(LocalDate from, LocalDate to) {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }

    private String iso(LocalDate date) {
        return clock == null ? date.toString() : date + "T" + clock;
    }

    private String iso(int year, @Nullable Integer month, @Nullable Integer day) {
        String written = year > 0 ? "%04d".formatted(year) : "-%04d".formatted(-year);
        if (month == null) {
            return written;
        }
        if (day == null) {
            return LocalDate.of(year, month, 1).toString().substring(0, written.length() + 3);
        }
        return iso(LocalDate.of(year, month, day));
    }
}
