package io.jianbao.segment.domain.publish;

import org.jspecify.annotations.Nullable;

/**
 * A page must no longer stand.
 *
 * @param pageId   the page
 * @param issueId  its issue
 * @param dropId   the drop that asks for it
 * @param ingested where the request stood among the ingested pages, where known
 */
public record Withdrawal(
        String pageId,
        String issueId,
        String dropId,
        @Nullable IngestPosition ingested) {}
