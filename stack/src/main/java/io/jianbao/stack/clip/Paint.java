package io.jianbao.stack.clip;

import java.util.Map;

/**
 * Colours for a terminal; without colour the text stays as it is.
 *
 * @param on whether the output may be coloured
 */
record Paint(boolean on) {
    private static final Map<String, String> BY_TYPE = Map.of(
            "PER",
            "1;36",
            "LOC",
            "1;32",
            "ORG",
            "1;33",
            "WORK",
            "1;35",
            "EVENT",
            "1;34",
            "DATE",
            "4",
            "MONEY",
            "4",
            "PERCENT",
            "4",
            "QUANTITY",
            "4");

    /** A name or a value, by the type of its mention; without colour {@code [name PER]}. */
    String mention(String type, String text) {
        return on ? escape(BY_TYPE.getOrDefault(type, "0"), text) : "[" + text + " " + type + "]";
    }

    String bold(String text) {
        return on ? escape("1", text) : text;
    }

    String dim(String text) {
        return on ? escape("2", text) : text;
    }

    /** What a person should look at. */
    String warning(String text) {
        return on ? escape("31", text) : text;
    }

    private static String escape(String codes, String text) {
        return "\u001b[" + codes + "m" + text + "\u001b[0m";
    }
}
