package io.jianbao.ingest.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the folio line of a page says: {@code 2024年3月18日 星期一 第05版}, {@code A03 要闻 2024年3月18日}, {@code 03版 要闻}. Only the first
 * and the last {@value #EDGE} lines that hold anything are looked at, only short ones, and only those of which little is left without date,
 * weekday and page number; a jump line (下转第3版) is none. Two lines that contradict each other say nothing.
 *
 * @param issueDate  the day of the issue
 * @param pageNumber the page number
 */
public record Folio(
        @Nullable Known<LocalDate> issueDate, @Nullable Known<String> pageNumber) {
    private static final int EDGE = 4;
    private static final int LONGEST = 40;
    private static final int MOST_BESIDES = 14;
    private static final int MOST_BESIDES_PAGE = 6;
    private static final double WITH_PARTNER = 0.9;
    private static final double ALONE = 0.7;

    /** {@code 2024年3月18日}, {@code 2024 年 03 月 18 日}. */
    private static final Pattern DATE = Pattern.compile("((?:19|20)\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    /** {@code 星期一}, {@code 周日}, {@code 农历甲辰年二月初九}. */
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|週)[一二三四五六日天]|(?:农历|農曆)\\S{2,10}");
    /** {@code 第05版}, {@code 第 A3 版}, {@code 03版}. */
    private static final Pattern PAGE =
            Pattern.compile("第\\s*([A-Z]?\\d{1,3})\\s*版|(?<![\\dA-Za-z])([A-Z]?\\d{1,3})\\s*版");
    /** {@code A03 要闻}, {@code 要闻 B12}: a letter and two digits at either end of the line. */
    private static final Pattern LETTERED =
            Pattern.compile("^([A-Z]\\d{2})(?![\\dA-Za-z])|(?<![\\dA-Za-z])([A-Z]\\d{2})$");
    /** {@code 下转第3版}, {@code 上接A1版}, {@code 详见5版}, {@code 共12版}. */
    private static final Pattern POINTS_ELSEWHERE = Pattern.compile("[转轉接见見共至]|导读|導讀|[，。；！？]");

    /** What the folio of this page says; both absent where there is none. */
    public static Folio of(String text) {
        List<Folio> lines = edgesOf(text).map(Folio::ofLine).toList();
        return new Folio(
                agreed(lines.stream().map(Folio::issueDate)),
                agreed(lines.stream().map(Folio::pageNumber)));
    }

    private static Stream<String> edgesOf(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        int size = lines.size();
        return size <= 2 * EDGE
                ? lines.stream()
                : Stream.concat(lines.subList(0, EDGE).stream(), lines.subList(size - EDGE, size).stream());
    }

    private static Folio ofLine(String line) {
        if (line.length() > LONGEST || POINTS_ELSEWHERE.matcher(line).find()) {
            return new Folio(null, null);
        }
        Matcher date = DATE.matcher(line);
        LocalDate day = date.find() ? dayOf(date) : null;
        String dateless = day == null ? line : date.replaceFirst(" ").strip();
        String weekdayless = WEEKDAY.matcher(dateless).replaceAll(" ").strip();
        Matcher page = pageIn(weekdayless);
        String rest = (page == null ? weekdayless : page.replaceFirst("")).replaceAll("[\\s　·|│/—\\-:：]", "");
        return known(day, !weekdayless.equals(dateless), page == null ? null : groupOf(page), rest.length());
    }

    private static Folio known(@Nullable LocalDate day, boolean weekday, @Nullable String number, int besides) {
        if (day == null) {
            return number != null && besides <= MOST_BESIDES_PAGE
                    ? new Folio(null, new Known<>(number, Evidence.FOLIO, ALONE))
                    : new Folio(null, null);
        }
        if (besides > MOST_BESIDES || !weekday && number == null) {
            return new Folio(null, null);
        }
        return number == null
                ? new Folio(new Known<>(day, Evidence.FOLIO, ALONE), null)
                : new Folio(
                        new Known<>(day, Evidence.FOLIO, WITH_PARTNER),
                        new Known<>(number, Evidence.FOLIO, WITH_PARTNER));
    }

    private static @Nullable Matcher pageIn(String line) {
        Matcher page = PAGE.matcher(line);
        if (page.find()) {
            return page;
        }
        Matcher lettered = LETTERED.matcher(line);
        return lettered.find() ? lettered : null;
    }

    private static String groupOf(Matcher page) {
        String first = page.group(1);
        return first == null ? page.group(2) : first;
    }

    private static @Nullable LocalDate dayOf(Matcher date) {
        try {
            return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The one value that the lines name, the surest of equal ones; nothing when they name two. */
    private static <T> @Nullable Known<T> agreed(Stream<@Nullable Known<T>> values) {
        List<Known<T>> known =
                values.flatMap(k -> Optional.ofNullable(k).stream()).toList();
        if (known.isEmpty() || known.stream().map(Known::value).distinct().count() > 1) {
            return null;
        }
        return known.stream()
                .reduce((a, b) -> b.confidence() > a.confidence() ? b : a)
                .orElseThrow();
    }
}
