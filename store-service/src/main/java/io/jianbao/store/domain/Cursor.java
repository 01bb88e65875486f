package io.jianbao.store.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a listing goes on: behind this article. Articles are listed by day, the latest first, then by id; both never change once stored, so
 * a listing neither repeats nor skips what was there when it began.
 *
 * @param day the day, or the day of first storing where the issue date is unknown
 * @param id  article id
 */
public record Cursor(LocalDate day, String id) {
    private static final int DAY_LENGTH = 10;

    /** An opaque token that is safe in a URL. */
    public String token() {
        byte[] bytes = (day + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The cursor of a token, if it is one of ours. */
    public static Optional<Cursor> ofToken(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            if (text.length() <= DAY_LENGTH) {
                return Optional.empty();
            }
            return Optional.of(new Cursor(LocalDate.parse(text.substring(0, DAY_LENGTH)), text.substring(DAY_LENGTH)));
        } catch (DateTimeException | IllegalArgumentException expected) {
            return Optional.empty();
        }
    }
}
