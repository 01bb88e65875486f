package io.jianbao.stack.clip;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page taken apart, as {@code clip} prints it. The articles are the published records of the first revision.
 *
 * @param doc        what was read
 * @param articles   the articles in reading order
 * @param furniture  what belongs to no article
 * @param coverage   share of non-white characters owned, 1.0 or a bug
 * @param confidence 0 to 1, how sure the page as a whole is
 * @param review     whether a person should look
 * @param anomalies  what looked odd
 * @param segmenter  who split the page
 */
public record ClippedPage(
        Document doc,
        List<ArticleEnriched> articles,
        List<Piece> furniture,
        double coverage,
        double confidence,
        boolean review,
        List<String> anomalies,
        EngineVersion segmenter) {
    public ClippedPage {
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
        anomalies = List.copyOf(anomalies);
    }

    /**
     * What was read.
     *
     * @param source   file name
     * @param sha256   of its bytes
     * @param charset  how they were decoded
     * @param chars    code points of the text
     * @param page     page number, where known
     * @param identity newspaper, date and page with evidence
     */
    public record Document(
            String source,
            String sha256,
            String charset,
            int chars,
            @Nullable String page,
            PageIdentity identity) {}
}
