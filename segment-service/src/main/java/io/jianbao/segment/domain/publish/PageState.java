package io.jianbao.segment.domain.publish;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is held of a page, for ever.
 *
 * @param pageId     its id
 * @param issueId    its issue
 * @param dropId     the drop that last spoke of it
 * @param ingested   the position of that drop; an older one is ignored
 * @param seenAt     when it was last seen, by the time of the records
 * @param origin     identity and segmenter as published; absent while only a withdrawal was seen
 * @param articleIds every article it ever had: those that stand in reading order, then the retired ones
 * @param reviewAt   when something falls due on it: the deadline of an open jump, or forgetting its payloads; absent when nothing does
 */
public record PageState(
        String pageId,
        String issueId,
        String dropId,
        @Nullable IngestPosition ingested,
        Instant seenAt,
        @Nullable String origin,
        List<String> articleIds,
        @Nullable Instant reviewAt) {
    public PageState {
        articleIds = List.copyOf(articleIds);
    }

    PageState reviewedNext(@Nullable Instant due) {
        return new PageState(pageId, issueId, dropId, ingested, seenAt, origin, articleIds, due);
    }
}
