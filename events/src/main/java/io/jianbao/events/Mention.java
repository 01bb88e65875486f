package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the article's text that names something.
 *
 * @param start      first code point in the article's {@code text}
 * @param end        one past the last
 * @param type       PER LOC ORG WORK EVENT DATE MONEY PERCENT QUANTITY
 * @param text       as printed
 * @param normal     normal form, where there is one
 * @param entityId   the entity it names, {@code e1} ...; absent for dates and amounts
 * @param spans      where it stands on the page
 * @param evidence   which engine or grammar decided
 * @param confidence 0 to 1
 */
public record Mention(
        int start,
        int end,
        String type,
        String text,
        @Nullable NormalForm normal,
        @Nullable String entityId,
        List<Span> spans,
        String evidence,
        double confidence) {
    public Mention {
        spans = Lists.orEmpty(spans);
    }
}
