package io.jianbao.events;

import java.util.List;

/**
 * A page split into articles: one message a page, so a page is never half published. Topic {@code pages.segmented}, key {@code issueId}.
 * The pieces of all articles and the furniture together cover every non-white character of {@code text} exactly once.
 *
 * @param dropId     the drop the page came from
 * @param page       identity with evidence
 * @param source     the object in the bucket
 * @param text       the page text as ingested
 * @param articles   the articles in reading order
 * @param furniture  pieces that belong to no article: folio, nameplate, advertisement, table ...
 * @param coverage   share of non-white characters owned, 1.0 or a bug
 * @param confidence 0 to 1, how sure the page as a whole is
 * @param review     whether a person should look
 * @param anomalies  what looked odd, in words
 * @param segmenter  who split the page
 * @param ingested   where its PageIngested stood; the publisher ignores an older one than it has seen
 * @param reissue    whether unchanged articles are to be published again
 */
public record PageSegmented(
        String dropId,
        PageIdentity page,
        SourceObject source,
        String text,
        List<ArticleContent> articles,
        List<Piece> furniture,
        double coverage,
        double confidence,
        boolean review,
        List<String> anomalies,
        EngineVersion segmenter,
        RecordPosition ingested,
        boolean reissue)
        implements PageEvent {
    public PageSegmented {
        articles = Lists.required(articles, "articles");
        furniture = Lists.required(furniture, "furniture");
        anomalies = Lists.required(anomalies, "anomalies");
    }
}
