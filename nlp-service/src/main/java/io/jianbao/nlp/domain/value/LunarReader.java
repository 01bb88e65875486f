package io.jianbao.nlp.domain.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and festivals of the lunar calendar: {@code 正月十八}, {@code 农历八月十五}, {@code 去年中秋节}. Without a year the day nearest
 * to the issue is meant. 除夕 with a year stays open: it may be the eve of that year's first day or its own last day.
 */
final class LunarReader {

    // 去年农历八月十五; 2023年正月初三; 腊月廿三; 闰二月初一; 大年初一
    private static final Pattern DAY = Pattern.compile(
            "(?:(?<year>\\d{4})年|(?<near>今年|去年|明年))?(?:农历)?(?:(?<leap>闰)?(?<month>正|冬|腊|[二三四五六七八九十])月|(?<new>大年))"
                    + "(?:(?<tens>初|廿)(?<ones>[一二三四五六七八九十])|(?<day>[一二三]?十[一二三四五六七八九]?))");

    // 春节; 去年中秋节; 2024年端午
    private static final Pattern FESTIVAL =
            Pattern.compile("(?:(?<year>\\d{4})年|(?<near>今年|去年|明年))?(?:农历)?(?<name>春节|元宵|端午|七夕|中秋|重阳|腊八)节?");

    // 除夕; 大年夜
    private static final Pattern EVE = Pattern.compile("(?:农历)?(?:除夕|大年夜)");

    private static final Map<String, String> MONTHS = Map.of("正", "一", "冬", "十一", "腊", "十二");
    private static final Map<String, int[]> FESTIVALS = Map.of(
            "春节", new int[] {1, 1},
            "元宵", new int[] {1, 15},
            "端午", new int[] {5, 5},
            "七夕", new int[] {7, 7},
            "中秋", new int[] {8, 15},
            "重阳", new int[] {9, 9},
            "腊八", new int[] {12, 8});
    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "去年", -1, "明年", 1);

    private final LunarCalendar calendar;
    private final NumberParser numbers = new NumberParser();

    LunarReader(LunarCalendar calendar) {
        this.calendar = calendar;
    }

    @FunctionalInterface
    private interface DayOfYear {
        Optional<LocalDate> in(int lunarYear);
    }

    Optional<DateValue> read(String written, @Nullable LocalDate issueDate) {
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            return resolve(
                    day, year -> calendar.day(year, month(day), day.group("leap") != null, dayOf(day)), issueDate);
        }
        Matcher festival = FESTIVAL.matcher(written);
        if (festival.matches()) {
            int[] date = FESTIVALS.getOrDefault(festival.group("name"), new int[2]);
            return resolve(festival, year -> calendar.day(year, date[0], false, date[1]), issueDate);
        }
        return EVE.matcher(written).matches() && issueDate != null
                ? nearest(calendar::lastDay, issueDate)
                : Optional.empty();
    }

    private Optional<DateValue> resolve(Matcher parts, DayOfYear day, @Nullable LocalDate issueDate) {
        if (parts.group("year") != null) {
            return day.in(Integer.parseInt(parts.group("year")))
                    .map(date -> new DateValue(date.toString(), null, null));
        }
        if (issueDate == null) {
            return Optional.empty();
        }
        String near = parts.group("near");
        return near == null
                ? nearest(day, issueDate)
                : day.in(issueDate.getYear() + YEARS.getOrDefault(near, 0))
                        .map(date -> new DateValue(date.toString(), null, issueDate));
    }

    private static Optional<DateValue> nearest(DayOfYear day, LocalDate issueDate) {
        return IntStream.rangeClosed(issueDate.getYear() - 2, issueDate.getYear() + 1)
                .mapToObj(day::in)
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(issueDate, date))))
                .map(date -> new DateValue(date.toString(), null, issueDate));
    }

    private int month(Matcher day) {
        String written = day.group("month");
        return written == null ? 1 : number(MONTHS.getOrDefault(written, written));
    }

    private int dayOf(Matcher day) {
        String ones = day.group("ones");
        if (ones == null) {
            return number(day.group("day"));
        }
        return number(ones) + ("廿".equals(day.group("tens")) ? 20 : 0);
    }

    private int number(String written) {
        return numbers.parse(written).map(amount -> amount.low().intValue()).orElse(0);
    }
}
