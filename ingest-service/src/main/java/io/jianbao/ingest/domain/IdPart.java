package io.jianbao.ingest.domain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes any name as one part of an id. Letters and digits of every script, {@code -}, {@code _} and inner {@code .} stay; everything else
 * becomes {@code =} and the hex digits of its UTF-8 bytes, so {@code 早报 A} is {@code 早报=20A}: safe in URLs, file names and Kafka keys,
 * and never holds {@code :} or {@code ~}. A part of more than 48 bytes is cut and ends in {@code ==} and 16 digits of the whole name's
 * hash. Two names never share a part (but for a collision of hashes).
 */
final class IdPart {
    private static final int MAX_BYTES = 48;
    private static final int KEPT_BYTES = 30;
    private static final int HASH_DIGITS = 16;

    private IdPart() {}

    static String of(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name must not be empty");
        }
        StringBuilder part = new StringBuilder();
        name.codePoints().forEach(c -> append(part, c));
        if (bytesOf(part) <= MAX_BYTES) {
            return part.toString();
        }
        return cut(part) + "==" + Sha256.of(name).prefix(HASH_DIGITS);
    }

    private static void append(StringBuilder part, int codePoint) {
        boolean innerDot = codePoint == '.' && !part.isEmpty();
        if (Character.isLetterOrDigit(codePoint) || codePoint == '-' || codePoint == '_' || innerDot) {
            part.appendCodePoint(codePoint);
            return;
        }
        HexFormat hex = HexFormat.of().withUpperCase().withPrefix("=");
        part.append(hex.formatHex(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)));
    }

    private static String cut(StringBuilder part) {
        while (bytesOf(part) > KEPT_BYTES) {
            int last = part.codePointBefore(part.length());
            part.setLength(part.length() - Character.charCount(last));
        }
        return part.toString();
    }

    private static int bytesOf(StringBuilder part) {
        return part.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
