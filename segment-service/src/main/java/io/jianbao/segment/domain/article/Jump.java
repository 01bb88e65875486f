package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A jump line.
 *
 * @param direction whether the article goes on there or came from there
 * @param page the page it names, digits or letter and digits; null when it cannot be read
 * @param text as printed
 * @param span where it stands
 */
public record Jump(Direction direction, @Nullable String page, String text, Span span) {

    /** To another page (下转) or from one (上接). */
    public enum Direction {
        TO,
        FROM;

        /** Lower-case name as published. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
