package io.jianbao.nlp.domain.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which date is meant, in ISO 8601 and with the precision of the text.
 *
 * <p>What leans on the day of printing (去年, 昨日, a month without its year) is resolved against the issue date, which the
 * value then names as its anchor; without an issue date such a date stays unresolved. Nothing is invented: solar terms,
 * dynasties and vague periods have no normal form.
 */
public final class DateNormalizer {

    // 2月9日至3月31日: two ends, each a date of its own or completed by the first
    private static final Pattern RANGE = Pattern.compile("(.+?)起?(?:至|到|—{1,2}|–|-|~|～)(.+)");

    private final DatePointReader points = new DatePointReader();
    private final PeriodReader periods = new PeriodReader();
    private final LunarReader lunar;

    /** A normaliser that resolves lunar days with this calendar. */
    public DateNormalizer(LunarCalendar calendar) {
        this.lunar = new LunarReader(calendar);
    }

    /** The date, if the text and the issue date determine it. */
    public Optional<DateValue> normalize(String written, @Nullable LocalDate issueDate) {
        Optional<DateValue> period = periods.read(written, issueDate).or(() -> lunar.read(written, issueDate));
        if (period.isPresent()) {
            return period;
        }
        Optional<DatePoint> point = points.read(written);
        if (point.isPresent()) {
            return point.flatMap(found -> found.resolve(issueDate));
        }
        Matcher range = RANGE.matcher(written);
        return range.matches() ? range(range.group(1), range.group(2), issueDate) : Optional.empty();
    }

    private Optional<DateValue> range(String first, String last, @Nullable LocalDate issueDate) {
        Optional<DatePoint> from = points.read(first).or(() -> points.read(first + lastUnit(last)));
        Optional<DatePoint> to = points.read(last);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<DateValue> start = from.get().resolve(issueDate);
        Optional<DateValue> end = to.get().within(from.get()).resolve(issueDate);
        if (start.isEmpty()
                || end.isEmpty()
                || end.get().start().compareTo(start.get().start()) < 0) {
            return Optional.empty();
        }
        LocalDate anchor =
                start.get().anchor() == null ? end.get().anchor() : start.get().anchor();
        return Optional.of(new DateValue(start.get().start(), end.get().start(), anchor));
    }

    // 1—6月, 2017至2022年: the unit stands only at the end
    private static String lastUnit(String last) {
        String bare = last.replaceAll("份$|度$", "");
        return bare.isEmpty() ? "" : bare.substring(bare.length() - 1);
    }
}
