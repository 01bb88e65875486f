package io.jianbao.ingest.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in an object key, over one to three levels of folders.
 *
 * @param date  the date
 * @param first index of its first level
 * @param end   index after its last level
 */
record KeyDate(LocalDate date, int first, int end) {
    /** {@code 2023-02-06}, {@code 2023.2.6}, {@code 2023_02_06}, {@code 2023/02/06}, {@code 2023-02/06}. */
    private static final Pattern PARTED = Pattern.compile("([12]\\d{3})[-./_ ](\\d{1,2})[-./_ ](\\d{1,2})");
    /** {@code 20230206}. */
    private static final Pattern COMPACT = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})");
    /** {@code 2023年2月6日}. */
    private static final Pattern CHINESE = Pattern.compile("([12]\\d{3})年(\\d{1,2})月(\\d{1,2})日");

    private static final List<Pattern> FORMS = List.of(PARTED, COMPACT, CHINESE);
    private static final int MOST_LEVELS = 3;

    /** The last date among these folders, if there is one. */
    static Optional<KeyDate> in(List<String> folders) {
        for (int end = folders.size(); end > 0; end--) {
            for (int levels = 1; levels <= Math.min(MOST_LEVELS, end); levels++) {
                int first = end - levels;
                Optional<LocalDate> date = parse(String.join("/", folders.subList(first, end)));
                if (date.isPresent()) {
                    return Optional.of(new KeyDate(date.get(), first, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The date that this whole text is, if it is one. */
    static Optional<LocalDate> parse(String text) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                return date(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
