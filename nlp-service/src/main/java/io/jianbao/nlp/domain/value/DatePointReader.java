package io.jianbao.nlp.domain.value;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the stated parts of one date: {@code 去年12月底}, {@code 7月17日22时20分}, {@code 昨晚}, {@code 二〇〇六年}. */
final class DatePointReader {

    private static final String N = "\\d{1,2}|[一二三四五六七八九十]{1,3}";

    // 2023年2月5日上午10时30分; 去年12月底; 31日; 公元前221年
    private static final Pattern CALENDAR =
            Pattern.compile("(?:(?<bc>公元前)?(?:公元)?(?<year>\\d{1,4}|[一二][〇零一二三四五六七八九]{3})年[度底末初]?|"
                    + "(?<near>今年|去年|明年|前年|后年|本年度))?(?:年?[初底末中])?(?:全年|同期|年底|年初|年内)?"
                    + "(?:(?<month>" + N + ")月份?|(?<nearMonth>[上下本]个?月))?(?:[上中下]旬|[初底末]|中旬)?"
                    + "(?:(?<day>" + N + ")[日号])?(?<time>.*)");

    // 今天, 昨晚, 明日
    private static final Pattern NEAR_DAY = Pattern.compile("(?<near>[今昨明前后])(?:[天日]|(?=[晚晨夜早]))(?<time>.*)");

    // 下午3时30分; 20:15; 凌晨; 晚8时
    private static final Pattern TIME = Pattern.compile("(?<part>凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|深夜|白天|午后|[早晚晨夜])?"
            + "(?:(?<hour>" + N + ")[时点:](?:(?<minute>" + N + ")分?|(?<half>半)|整|许)?)?");

    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "本年度", 0, "去年", -1, "明年", 1, "前年", -2, "后年", 2);
    private static final Map<String, Integer> DAYS = Map.of("今", 0, "昨", -1, "明", 1, "前", -2, "后", 2);
    private static final Map<Character, Integer> MONTHS = Map.of('上', -1, '本', 0, '下', 1);

    private final NumberParser numbers = new NumberParser();

    Optional<DatePoint> read(String written) {
        Matcher near = NEAR_DAY.matcher(written);
        if (near.matches()) {
            Integer offset = DAYS.get(near.group("near"));
            return clock(near.group("time"))
                    .map(clock ->
                            new DatePoint(null, false, null, false, offset, true, clock.isEmpty() ? null : clock));
        }
        Matcher calendar = CALENDAR.matcher(written);
        return calendar.matches() ? calendar(calendar) : Optional.empty();
    }

    private Optional<DatePoint> calendar(Matcher parts) {
        String nearMonth = parts.group("nearMonth");
        Integer year = year(parts);
        Integer month = nearMonth == null ? number(parts.group("month")) : MONTHS.get(nearMonth.charAt(0));
        Integer day = number(parts.group("day"));
        Optional<String> clock = clock(parts.group("time"));
        boolean nothing = year == null && month == null && day == null;
        if (nothing || clock.isEmpty() || !clock.get().isEmpty() && day == null) {
            return Optional.empty();
        }
        String time = clock.get().isEmpty() ? null : clock.get();
        return Optional.of(
                new DatePoint(year, parts.group("near") != null, month, nearMonth != null, day, false, time));
    }

    private @Nullable Integer year(Matcher parts) {
        String near = parts.group("near");
        if (near != null) {
            return YEARS.get(near);
        }
        String written = parts.group("year");
        if (written == null) {
            return null;
        }
        int year = numbers.parse(written).orElseThrow().low().intValueExact();
        return parts.group("bc") == null ? year : -year;
    }

    private @Nullable Integer number(@Nullable String written) {
        return written == null
                ? null
                : numbers.parse(written).map(amount -> amount.low().intValue()).orElse(null);
    }

    // empty string: no clock time stated; empty optional: not a time at all
    private Optional<String> clock(String written) {
        Matcher time = TIME.matcher(written);
        if (!time.matches()) {
            return Optional.empty();
        }
        Integer hour = number(time.group("hour"));
        if (hour == null) {
            return Optional.of("");
        }
        Integer minute = time.group("half") == null ? number(time.group("minute")) : Integer.valueOf(30);
        int shifted = hour + (afternoon(time.group("part")) && hour < 12 ? 12 : 0);
        if (shifted > 24 || minute != null && minute > 59) {
            return Optional.empty();
        }
        return Optional.of("%02d".formatted(shifted) + (minute == null ? "" : ":%02d".formatted(minute)));
    }

    private static boolean afternoon(@Nullable String part) {
        return part != null
                && (part.startsWith("下") || part.startsWith("傍") || part.startsWith("晚") || part.startsWith("午后"));
    }
}
