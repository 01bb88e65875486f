package io.jianbao.stack.clip;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells why a page was taken apart as it was: how its identity is known, then every piece in the order of the page with its article, its role,
 * how sure that is and what decided it, then each article's text with names and values marked. Example of a line:
 *
 * <pre>{@code
 *  offset  article  role      sure  decided by         text
 *      21        1  headline   .95  headline-affinity  老码头换上新吊机
 * }</pre>
 */
final class PageExplanation {
    private static final int SHOWN = 40;

    private final Paint paint;
    private final ArticleExplanation articles;

    PageExplanation(boolean colour) {
        this.paint = new Paint(colour);
        this.articles = new ArticleExplanation(paint);
    }

    /** The whole explanation, many lines. */
    String tell(ClippedPage page) {
        StringBuilder text = new StringBuilder();
        text.append(head(page)).append(identity(page.doc().identity())).append('\n');
        text.append(paint.dim(row("offset", "article", "role", "sure", "decided by", "text")));
        int previous = 0;
        for (Row row : rows(page)) {
            boolean turns = row.article() != 0 && row.article() != previous;
            text.append(turns && previous != 0 ? paint.dim("┄".repeat(100)) + "\n" : "");
            text.append(line(row));
            previous = row.article() == 0 ? previous : row.article();
        }
        for (int i = 0; i < page.articles().size(); i++) {
            text.append('\n').append(articles.tell(i + 1, page.articles().get(i)));
        }
        return text.toString();
    }

    /**
     * One piece in the order of the page.
     *
     * @param article its article, 1 for the first; 0 for furniture
     */
    private record Row(int article, Piece piece) {}

    private static List<Row> rows(ClippedPage page) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < page.articles().size(); i++) {
            for (Piece piece : page.articles().get(i).article().content().pieces()) {
                rows.add(new Row(i + 1, piece));
            }
        }
        page.furniture().forEach(piece -> rows.add(new Row(0, piece)));
        rows.sort(Comparator.comparingInt(row -> row.piece().start()));
        return rows;
    }

    private String head(ClippedPage page) {
        String review = Stream.concat(
                        page.anomalies().stream(), page.articles().stream().flatMap(PageExplanation::doubts))
                .collect(Collectors.joining("; "));
        return paint.bold(page.doc().source())
                + String.format(
                        Locale.ROOT,
                        "  %d characters (%s), %d articles, coverage %.4f, confidence %.2f, segmenter %s%n",
                        page.doc().chars(),
                        page.doc().charset(),
                        page.articles().size(),
                        page.coverage(),
                        page.confidence(),
                        page.segmenter().version())
                + (review.isEmpty() ? "" : paint.warning("to review: " + review) + "\n");
    }

    private static Stream<String> doubts(ArticleEnriched article) {
        ArticleContent content = article.article().content();
        return content.review()
                ? Stream.of("article " + content.order() + ": " + String.join(", ", content.reviewReasons()))
                : Stream.empty();
    }

    private static String identity(PageIdentity identity) {
        return Stream.of(
                        known("newspaper", identity.newspaper()),
                        known("issue date", identity.issueDate()),
                        known("edition", identity.edition()),
                        known("page", identity.pageNumber()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", identity.pageId() + ": ", "\n"));
    }

    private static String known(String name, @Nullable Known known) {
        return known == null
                ? ""
                : String.format(
                        Locale.ROOT, "%s %s (%s, %.2f)", name, known.value(), known.evidence(), known.confidence());
    }

    private String line(Row row) {
        Piece piece = row.piece();
        String shown = shortened(piece.text());
        return row(
                Integer.toString(piece.start()),
                row.article() == 0 ? "–" : Integer.toString(row.article()),
                piece.role(),
                String.format(Locale.ROOT, "%.2f", piece.confidence()),
                piece.evidence(),
                "headline".equals(piece.role()) ? paint.bold(shown) : row.article() == 0 ? paint.dim(shown) : shown);
    }

    private static String row(String... cells) {
        return String.format("%7s  %7s  %-13s %5s  %-24s  %s%n", (Object[]) cells);
    }

    /** The first characters, and of a long piece the last ones too: where it begins and ends is what cuts are judged by. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int length = line.codePointCount(0, line.length());
        if (length <= 2 * SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN))
                + " … "
                + line.substring(line.offsetByCodePoints(0, length - SHOWN / 2));
    }
}
