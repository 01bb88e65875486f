package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A jump line: the article goes on elsewhere ({@code to}) or began elsewhere ({@code from}).
 *
 * @param direction {@code to} (下转) or {@code from} (上接)
 * @param page      the other page as printed, e.g. {@code 3}; absent where the line names none
 * @param text      the jump line, e.g. {@code (下转第3版)}
 * @param spans     where it stands on the page
 */
public record Jump(String direction, @Nullable String page, String text, List<Span> spans) {
    public Jump {
        spans = Lists.orEmpty(spans);
    }
}
