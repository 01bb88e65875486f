package io.jianbao.ingest.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Page numbers in file names: {@code 01}, {@code A3}, {@code 第3版}, {@code page-12}; the number is taken as it is written there. */
final class PageNumber {
    /** {@code 01}, {@code 112}, {@code A3}, {@code b12}, {@code T02}. */
    private static final Pattern BARE = Pattern.compile("[A-Za-z]{0,2}[-_]?\\d{1,3}");
    /** {@code 第3版}, {@code 第 03 版}, {@code 03版}, {@code A3版}. */
    private static final Pattern CHINESE = Pattern.compile("第?\\s*([A-Za-z]?\\d{1,3})\\s*版");
    /** {@code page-12}, {@code Page 3}, {@code p.7}. */
    private static final Pattern ENGLISH = Pattern.compile("(?:page|p)[-_. ]{0,2}(\\d{1,3})", Pattern.CASE_INSENSITIVE);

    private PageNumber() {}

    /** The page number that this whole name is, if it is one. */
    static Optional<String> parse(String name) {
        Matcher english = ENGLISH.matcher(name);
        if (english.matches()) {
            return Optional.of(english.group(1));
        }
        Matcher chinese = CHINESE.matcher(name);
        if (chinese.matches()) {
            return Optional.of(chinese.group(1));
        }
        return BARE.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
