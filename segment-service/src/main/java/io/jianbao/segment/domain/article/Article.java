package io.jianbao.segment.domain.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of the page. Its pieces are the truth; the fields above them are read from the pieces.
 *
 * @param id local to the page, {@code A1}, {@code A2} … by first piece
 * @param order the number in the id
 * @param kind article, photo or brief
 * @param headline the headline without kicker and deck, line ends left out
 * @param kicker the line above it
 * @param deck the lines below it, several joined by a space
 * @param column the label of a standing column
 * @param bylines who wrote, from bylines and the dateline
 * @param dateline whence and when, if the body opens with one
 * @param lead the words of the dateline as printed, reporters included
 * @param credits photo credits and agency sign-offs as printed
 * @param jumps jump lines in page order
 * @param body paragraphs in reading order
 * @param pieces every stretch that the article owns, in page order
 * @param confidence 0 to 1: how sure it is that exactly these pieces belong together
 * @param reasons why a person should look at it, empty when none should
 */
public record Article(
        String id,
        int order,
        ArticleKind kind,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String deck,
        @Nullable String column,
        List<Byline> bylines,
        @Nullable Dateline dateline,
        @Nullable String lead,
        List<String> credits,
        List<Jump> jumps,
        List<Paragraph> body,
        List<Piece> pieces,
        double confidence,
        List<ReviewReason> reasons) {

    public Article {
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        jumps = List.copyOf(jumps);
        body = List.copyOf(body);
        pieces = List.copyOf(pieces);
        reasons = List.copyOf(reasons);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("pieces of article " + id + " must not be empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0 to 1 but is " + confidence);
        }
    }

    /** Whether a person should look at it. */
    public boolean review() {
        return !reasons.isEmpty();
    }

    /** All credits as one text, if there are any. */
    public Optional<String> credit() {
        return credits.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", credits));
    }
}
