package io.jianbao.segment.domain.publish;

import org.jspecify.annotations.Nullable;

/**
 * Why an article no longer stands.
 *
 * @param reason     why
 * @param replacedBy id of the article that holds its text now, where that can be told, e.g.
 *                   {@code linjiang-wanbao:2024-03-18:01:9f3ac210}
 */
public record Retirement(Reason reason, @Nullable String replacedBy) {
    /** Why an article no longer stands. */
    public enum Reason {
        /** The page was segmented again, or its text corrected, and no article of it is this one any more. */
        SUPERSEDED,
        /** Its page was withdrawn. */
        WITHDRAWN
    }
}
