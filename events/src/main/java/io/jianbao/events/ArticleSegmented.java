package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published article. Topic {@code articles.segmented}, compacted, key {@code id}; written by the publisher alone.
 *
 * @param id          stable: pageId and 8 hex digits of a hash of its first body line, e.g. {@code linjiang-wanbao:2024-03-18:01:9f3ac210}
 * @param revision    rises by one when content hash or status changes
 * @param status      where it stands
 * @param contentHash sha-256 (hex) of the content
 * @param retirement  why it is retired; only with status {@code retired}
 * @param absorbs     ids of articles that were joined into this one
 * @param page        identity of the page it begins on
 * @param pageIds     all pages it stands on
 * @param dropIds     the drops it was made from
 * @param content     the article itself; its fields stand beside these on the wire
 * @param segmenter   who split the page
 */
public record ArticleSegmented(
        String id,
        int revision,
        ArticleStatus status,
        String contentHash,
        @Nullable Retirement retirement,
        List<String> absorbs,
        PageIdentity page,
        List<String> pageIds,
        List<String> dropIds,
        @JsonUnwrapped ArticleContent content,
        EngineVersion segmenter) {
    public ArticleSegmented {
        absorbs = Lists.orEmpty(absorbs);
        pageIds = Lists.orEmpty(pageIds);
        dropIds = Lists.orEmpty(dropIds);
    }
}
