package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article says: the same fields in {@link PageSegmented}, {@link ArticleSegmented} and {@link ArticleEnriched}. What the page does not
 * state is absent. Where each field stands is told by the piece of that role.
 *
 * @param kind          {@code article}, {@code photo} or {@code brief}
 * @param order         1-based place in the page's reading order
 * @param column        column label (栏目)
 * @param kicker        the line above the headline (引题)
 * @param headline      the headline (主题)
 * @param deck          the line below the headline (副题)
 * @param bylines       who wrote or photographed
 * @param dateline      agency, place and date at the head of the text
 * @param lead          the formula before the first sentence, e.g. 本报讯(记者王一)
 * @param body          paragraphs, subheads and captions in reading order
 * @param jumps         jump lines
 * @param credits       photo and agency credits as printed
 * @param pieces        everything the article owns on its pages
 * @param confidence    0 to 1, how sure the article as a whole is
 * @param review        whether a person should look
 * @param reviewReasons why, in words
 */
public record ArticleContent(
        String kind,
        int order,
        @Nullable String column,
        @Nullable String kicker,
        @Nullable String headline,
        @Nullable String deck,
        List<Byline> bylines,
        @Nullable Dateline dateline,
        @Nullable String lead,
        List<Paragraph> body,
        List<Jump> jumps,
        List<String> credits,
        List<Piece> pieces,
        double confidence,
        boolean review,
        List<String> reviewReasons) {
    public ArticleContent {
        bylines = Lists.orEmpty(bylines);
        body = Lists.orEmpty(body);
        jumps = Lists.orEmpty(jumps);
        credits = Lists.orEmpty(credits);
        pieces = Lists.orEmpty(pieces);
        reviewReasons = Lists.orEmpty(reviewReasons);
    }
}
