package io.jianbao.ingest.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an object key says about its page. {@code gongren-ribao/2023-02-06/01.txt} is page 01 of that day's paper; a level after the date is
 * an edition ({@code linjiang-wanbao/2024-03-18/evening/A3.txt}); a flat name does too ({@code linjiang-wanbao_2024-03-18_01.txt}).
 * {@link #parse} takes any key, of any depth and script: what it does not find is absent and named by {@link #missing()}.
 *
 * @param folder     all levels above the file, joined by {@code /}; empty at the bucket's root
 * @param name       the file's name without its extension; never empty
 * @param newspaper  the level above the date
 * @param issueDate  the date, a day of the calendar
 * @param edition    the levels between date and file
 * @param pageNumber the name, where it is a page number
 */
public record PageKey(
        String folder,
        String name,
        @Nullable String newspaper,
        @Nullable LocalDate issueDate,
        @Nullable String edition,
        @Nullable String pageNumber) {
    /** {@code .txt}, {@code .TXT}, {@code .xml}, {@code .mp4}; not the end of {@code 2024.03.18}. */
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,7}$");
    /** {@code linjiang-wanbao_2024-03-18_01}, {@code 临江晚报 20240318 第1版}. */
    private static final Pattern FLAT = Pattern.compile(
            "(.+?)[-_ ]+([12]\\d{3}[-._ ]\\d{1,2}[-._ ]\\d{1,2}|[12]\\d{7}|[12]\\d{3}年\\d{1,2}月\\d{1,2}日)[-_ ]+(.+)");

    /** Checks that there is a name. */
    public PageKey {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name must not be empty");
        }
    }

    /** Reads a key; never fails. */
    public static PageKey parse(String objectKey) {
        List<String> levels =
                Arrays.stream(objectKey.split("/")).filter(l -> !l.isEmpty()).toList();
        String file = levels.isEmpty() ? "" : levels.get(levels.size() - 1);
        List<String> folders = levels.isEmpty() ? levels : levels.subList(0, levels.size() - 1);
        String name = nameOf(file);
        return KeyDate.in(folders)
                .map(date -> dated(folders, date, name))
                .or(() -> flat(folders, name))
                .orElseGet(() -> new PageKey(path(folders), name, null, null, null, numberOf(name)));
    }

    /** An object key without its extension: {@code a/01} of {@code a/01.txt} and of its sidecar {@code a/01.json}. */
    public static String stemOf(String objectKey) {
        int file = objectKey.lastIndexOf('/') + 1;
        return objectKey.substring(0, file) + nameOf(objectKey.substring(file));
    }

    /** What the key does not say; empty when the page is fully known. */
    public Set<KeyPart> missing() {
        Set<KeyPart> missing = EnumSet.noneOf(KeyPart.class);
        if (newspaper == null) {
            missing.add(KeyPart.NEWSPAPER);
        }
        if (issueDate == null) {
            missing.add(KeyPart.ISSUE_DATE);
        }
        if (pageNumber == null) {
            missing.add(KeyPart.PAGE_NUMBER);
        }
        return Set.copyOf(missing);
    }

    private static PageKey dated(List<String> folders, KeyDate date, String name) {
        String newspaper = date.first() == 0 ? null : folders.get(date.first() - 1);
        List<String> below = folders.subList(date.end(), folders.size());
        String edition = below.isEmpty() ? null : path(below);
        return new PageKey(path(folders), name, newspaper, date.date(), edition, numberOf(name));
    }

    private static Optional<PageKey> flat(List<String> folders, String name) {
        Matcher matcher = FLAT.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> number = PageNumber.parse(matcher.group(3));
        return KeyDate.parse(matcher.group(2))
                .flatMap(date -> number.map(n -> new PageKey(path(folders), name, matcher.group(1), date, null, n)));
    }

    private static String nameOf(String file) {
        String name = EXTENSION.matcher(file).replaceFirst("");
        if (!name.isEmpty()) {
            return name;
        }
        return file.isEmpty() ? "page" : file;
    }

    private static @Nullable String numberOf(String name) {
        return PageNumber.parse(name).orElse(null);
    }

    private static String path(List<String> folders) {
        return String.join("/", folders);
    }
}
