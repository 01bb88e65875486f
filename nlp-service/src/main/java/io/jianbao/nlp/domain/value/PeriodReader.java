package io.jianbao.nlp.domain.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods that are no plain calendar date: quarters and halves, five-year plans, decades, spans counted from the
 * issue, and holidays of the solar calendar.
 */
final class PeriodReader {

    // 今年一季度; 2023年上半年; 前8个月; 第三季度
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?:(?<year>\\d{4})年|(?<near>今年|去年|明年))?"
            + "(?:(?<half>[上下])半年|第?(?<quarter>[一二三四])季度末?|前(?<first>\\d{1,2}|[一两二三四五六七八九十]{1,2})(?<unit>个?月|个?季度))");

    // 十四五
    private static final Pattern PLAN = Pattern.compile("十([一二三四五六七])五");

    // 20世纪80年代初; 上世纪70年代
    private static final Pattern DECADE = Pattern.compile("(?:(?<century>\\d{2}|上)个?世纪)(?<decade>\\d)0年代.*");

    // 4年前; 5年后; 过去5年; 未来10天; 10年来
    private static final Pattern COUNTED = Pattern.compile(
            "(?<before>近|过去|未来|今后)?(?<count>\\d+|[一两二三四五六七八九十百]{1,3})" + "(?<unit>年|个月|天|周)(?<after>以来|来|前|后|里|间)?");

    // 国庆节, 今年“五一”
    private static final Pattern HOLIDAY =
            Pattern.compile("(?:(?<year>\\d{4})年|(?<near>今年|去年|明年))?(?<name>元旦|国庆节?|劳动节|儿童节|教师节|建军节)");

    private static final Map<String, String> HOLIDAYS =
            Map.of("元旦", "01-01", "国庆", "10-01", "劳动", "05-01", "儿童", "06-01", "教师", "09-10", "建军", "08-01");
    private static final Set<String> AHEAD = Set.of("未来", "今后");
    private static final Set<String> BACK = Set.of("过去", "近", "来", "以来");
    private static final Map<String, Integer> YEARS = Map.of("今年", 0, "去年", -1, "明年", 1);

    private final NumberParser numbers = new NumberParser();

    Optional<DateValue> read(String written, @Nullable LocalDate issueDate) {
        return partOfYear(written, issueDate)
                .or(() -> plan(written))
                .or(() -> decade(written))
                .or(() -> counted(written, issueDate))
                .or(() -> holiday(written, issueDate));
    }

    private Optional<DateValue> partOfYear(String written, @Nullable LocalDate issueDate) {
        Matcher parts = PART_OF_YEAR.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int from = 1;
        int to;
        if (parts.group("half") != null) {
            from = parts.group("half").equals("上") ? 1 : 7;
            to = from + 5;
        } else if (parts.group("quarter") != null) {
            from = 1 + 3 * (number(parts.group("quarter")) - 1);
            to = from + 2;
        } else {
            to = number(parts.group("first")) * (parts.group("unit").endsWith("季度") ? 3 : 1);
        }
        int first = from;
        int last = to;
        return last > 12 || last < first
                ? Optional.empty()
                : year(parts, issueDate)
                        .map(year -> new DateValue(
                                "%04d-%02d".formatted(year, first),
                                "%04d-%02d".formatted(year, last),
                                anchor(parts, issueDate)));
    }

    private Optional<DateValue> plan(String written) {
        Matcher plan = PLAN.matcher(written);
        if (!plan.matches()) {
            return Optional.empty();
        }
        // the third plan began in 1966 and every one since has lasted five years
        int start = 1966 + 5 * (10 + number(plan.group(1)) - 3);
        return Optional.of(new DateValue(String.valueOf(start), String.valueOf(start + 4), null));
    }

    private Optional<DateValue> decade(String written) {
        Matcher decade = DECADE.matcher(written);
        if (!decade.matches()) {
            return Optional.empty();
        }
        int century = decade.group("century").equals("上") ? 20 : number(decade.group("century"));
        int start = (century - 1) * 100 + number(decade.group("decade")) * 10;
        return Optional.of(new DateValue(String.valueOf(start), String.valueOf(start + 9), null));
    }

    private Optional<DateValue> counted(String written, @Nullable LocalDate issueDate) {
        Matcher parts = COUNTED.matcher(written);
        if (issueDate == null || !parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group("before");
        String after = parts.group("after");
        int count = number(parts.group("count"));
        String unit = parts.group("unit");
        if ("前".equals(after) && before == null) {
            return Optional.of(new DateValue(shifted(issueDate, -count, unit), null, issueDate));
        }
        if ("后".equals(after) && before == null) {
            return Optional.of(new DateValue(shifted(issueDate, count, unit), null, issueDate));
        }
        if (AHEAD.contains(String.valueOf(before))) {
            return Optional.of(new DateValue(shifted(issueDate, 0, unit), shifted(issueDate, count, unit), issueDate));
        }
        return BACK.contains(String.valueOf(before)) || BACK.contains(String.valueOf(after))
                ? Optional.of(new DateValue(shifted(issueDate, -count, unit), shifted(issueDate, 0, unit), issueDate))
                : Optional.empty();
    }

    private static String shifted(LocalDate issue, int count, String unit) {
        return switch (unit) {
            case "年" -> String.valueOf(issue.plusYears(count).getYear());
            case "个月" -> issue.plusMonths(count).toString().substring(0, 7);
            case "周" -> issue.plusWeeks(count).toString();
            default -> issue.plusDays(count).toString();
        };
    }

    private Optional<DateValue> holiday(String written, @Nullable LocalDate issueDate) {
        Matcher parts = HOLIDAY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = HOLIDAYS.get(parts.group("name").substring(0, 2));
        return year(parts, issueDate).map(year -> new DateValue(year + "-" + day, null, anchor(parts, issueDate)));
    }

    private static Optional<Integer> year(Matcher parts, @Nullable LocalDate issueDate) {
        if (parts.group("year") != null) {
            return Optional.of(Integer.valueOf(parts.group("year")));
        }
        int offset = parts.group("near") == null ? 0 : YEARS.getOrDefault(parts.group("near"), 0);
        return issueDate == null ? Optional.empty() : Optional.of(issueDate.getYear() + offset);
    }

    private static @Nullable LocalDate anchor(Matcher parts, @Nullable LocalDate issueDate) {
        return parts.group("year") == null ? issueDate : null;
    }

    private int number(String written) {
        return numbers.parse(written).map(amount -> amount.low().intValue()).orElse(0);
    }
}
