package io.jianbao.segment.domain.publish;

import java.time.Duration;

/**
 * The publisher's settings.
 *
 * @param jumpDeadline how long after the last page an open jump is waited for
 * @param payloadKept  how long after its page was last seen an article's payload is held
 * @param minOverlap   estimated overlap of bodies from which two articles are the same one, 0 to 1; unrelated texts stay below .05, a body read
 *                     with one wrong character in ten is at about .55
 */
public record PublisherOptions(Duration jumpDeadline, Duration payloadKept, double minOverlap) {
    public PublisherOptions {
        if (jumpDeadline.isNegative() || payloadKept.compareTo(jumpDeadline) < 0) {
            throw new IllegalArgumentException("payloadKept: must be at least as long as jumpDeadline");
        }
        if (!(minOverlap > 0 && minOverlap <= 1)) {
            throw new IllegalArgumentException("minOverlap: must be above 0 and at most 1, not " + minOverlap);
        }
    }

    /** 24 hours, 30 days, a quarter. */
    public static PublisherOptions standard() {
        return new PublisherOptions(Duration.ofHours(24), Duration.ofDays(30), 0.25);
    }
}
