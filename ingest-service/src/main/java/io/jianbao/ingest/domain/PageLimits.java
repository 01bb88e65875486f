package io.jianbao.ingest.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How large a page may be.
 *
 * @param maxFileBytes largest object that is read; 20 MB by default
 * @param maxTextBytes longest text, in bytes of UTF-8; 1 MiB by default, ten broadsheets
 */
public record PageLimits(long maxFileBytes, long maxTextBytes) {
    /** Checks that both are positive. */
    public PageLimits {
        if (maxFileBytes <= 0 || maxTextBytes <= 0) {
            throw new IllegalArgumentException(
                    "maxFileBytes and maxTextBytes must be positive: " + maxFileBytes + ", " + maxTextBytes);
        }
    }

    /** What forbids an object of this size, if anything. */
    public Optional<Rejection> checkSize(long bytes) {
        if (bytes == 0) {
            return Optional.of(Rejection.of(RejectionReason.EMPTY_FILE));
        }
        return bytes <= maxFileBytes
                ? Optional.empty()
                : Optional.of(Rejection.of(RejectionReason.FILE_TOO_LARGE, atMost(bytes, maxFileBytes)));
    }

    /** What forbids this text, if anything. */
    public Optional<Rejection> checkText(String text) {
        if (text.codePoints().allMatch(PageLimits::isBlank)) {
            return Optional.of(Rejection.of(RejectionReason.BLANK_TEXT));
        }
        long bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= maxTextBytes
                ? Optional.empty()
                : Optional.of(Rejection.of(RejectionReason.TEXT_TOO_LONG, atMost(bytes, maxTextBytes)));
    }

    /** White space of any kind, and the invisible: byte order marks, zero-width spaces, control characters. */
    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static String atMost(long bytes, long limit) {
        return bytes + " bytes of at most " + limit;
    }
}
