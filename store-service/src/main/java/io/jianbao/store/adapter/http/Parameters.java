package io.jianbao.store.adapter.http;

import io.jianbao.store.adapter.http.Problem.BadParameter;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads query parameters and gathers what is wrong with them, so that one answer names all. An empty parameter counts as absent. */
final class Parameters {
    // 10m
    private static final Pattern LENGTH_OF_TIME = Pattern.compile("(\\d{1,9})([smhd])");

    private final MultivaluedMap<String, String> given;
    private final List<BadParameter> bad = new ArrayList<>();

    /** Of this query; a parameter outside {@code known} is bad, so that a misspelt filter never silently widens an answer. */
    Parameters(MultivaluedMap<String, String> given, Set<String> known) {
        this.given = given;
        for (String name : given.keySet()) {
            if (!known.contains(name)) {
                bad.add(new BadParameter(
                        name,
                        "unknown; known are "
                                + String.join(", ", known.stream().sorted().toList())));
            } else if (given.get(name).size() > 1) {
                bad.add(new BadParameter(name, "given more than once"));
            }
        }
    }

    @Nullable
    String text(String name, int longest) {
        String value = given.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest) {
            reject(name, "at most " + longest + " characters, were " + value.length());
            return null;
        }
        return value.strip();
    }

    @Nullable
    LocalDate date(String name) {
        String value = text(name, 40);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException expected) {
            reject(name, "must be a date like 2024-03-18, was '" + value + "'");
            return null;
        }
    }

    int number(String name, int absent, int highest) {
        String value = text(name, 40);
        if (value == null) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= highest) {
                return number;
            }
        } catch (NumberFormatException expected) {
            // told below, like a number out of range
        }
        reject(name, "must be a whole number from 1 to " + highest + ", was '" + value + "'");
        return absent;
    }

    /** A length of time, {@code 10m} or {@code PT10M}. */
    @Nullable
    Duration duration(String name) {
        return parsed(name, Parameters::lengthOfTime, "a length of time like 90s, 10m, 2h, 1d or PT10M");
    }

    private static @Nullable Duration lengthOfTime(String text) {
        try {
            Matcher matcher = LENGTH_OF_TIME.matcher(text);
            if (!matcher.matches()) {
                return Duration.parse(text);
            }
            String unit = matcher.group(2);
            return Duration.parse((unit.equals("d") ? "P" : "PT") + matcher.group(1) + unit);
        } catch (DateTimeException expected) {
            return null;
        }
    }

    @Nullable
    String oneOf(String name, List<String> choices) {
        String value = text(name, 40);
        if (value == null || choices.contains(value)) {
            return value;
        }
        reject(name, "must be one of " + String.join(", ", choices) + ", was '" + value + "'");
        return null;
    }

    @Nullable
    Boolean flag(String name) {
        String value = oneOf(name, List.of("true", "false"));
        return value == null ? null : Boolean.valueOf(value);
    }

    <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse, String form) {
        String value = text(name, 500);
        if (value == null) {
            return null;
        }
        T parsed = parse.apply(value);
        if (parsed == null) {
            reject(name, "must be " + form);
        }
        return parsed;
    }

    /** Notes a bad parameter; its value counts as absent until {@link #requireGood()}. */
    void reject(String name, String detail) {
        bad.add(new BadParameter(name, detail));
    }

    /** Throws when anything was bad. */
    void requireGood() {
        if (!bad.isEmpty()) {
            throw new BadQueryException(bad);
        }
    }
}
