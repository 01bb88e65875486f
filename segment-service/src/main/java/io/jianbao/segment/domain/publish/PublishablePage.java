package io.jianbao.segment.domain.publish;

import java.util.List;

/**
 * A segmented page as the publisher sees it.
 *
 * @param pageId   e.g. {@code linjiang-wanbao:2024-03-18:01}
 * @param issueId  its issue
 * @param dropId   the drop it came from
 * @param ingested where it stood among the ingested pages
 * @param origin   identity with evidence and the segmenter, as they are to be published; opaque here
 * @param reissue  whether unchanged articles are to be published again
 * @param articles in reading order
 */
public record PublishablePage(
        String pageId,
        String issueId,
        String dropId,
        IngestPosition ingested,
        String origin,
        boolean reissue,
        List<PublishableArticle> articles) {
    public PublishablePage {
        articles = List.copyOf(articles);
    }
}
