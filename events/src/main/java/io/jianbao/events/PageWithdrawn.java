package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * A page must no longer stand: its object was withdrawn or its identity changed. Travels on {@code pages.ingested} and
 * {@code pages.segmented}, key {@code issueId}; the publisher retires what the page had published.
 *
 * @param dropId   the drop that asked for it
 * @param pageId   the page to withdraw
 * @param issueId  the page's issue
 * @param reason   e.g. {@code withdrawn}, {@code identity-changed}
 * @param ingested where it stood in {@code pages.ingested}, set when it is passed on to {@code pages.segmented}, absent before; the publisher
 *                 ignores pages that were ingested before it
 */
public record PageWithdrawn(
        String dropId,
        String pageId,
        String issueId,
        String reason,
        @Nullable RecordPosition ingested) implements PageEvent {
    /** A withdrawal as it is announced, before it stood anywhere. */
    public PageWithdrawn(String dropId, String pageId, String issueId, String reason) {
        this(dropId, pageId, issueId, reason, null);
    }
}
