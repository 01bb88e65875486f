package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * Why an article is no longer published. A record, not a null: a consumer that was away for a month still learns of it.
 *
 * @param reason     {@code superseded}, {@code withdrawn} or {@code joined}
 * @param joinedInto the article that absorbed it
 * @param replacedBy the article that stands in its place
 */
public record Retirement(
        String reason,
        @Nullable String joinedInto,
        @Nullable String replacedBy) {}
