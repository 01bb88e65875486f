package io.jianbao.stack.clip;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Piece;
import io.jianbao.stack.watch.ArticleTeller;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a page to a person: its articles one by one, then what belongs to none. */
final class PageSummary {
    private final ArticleTeller teller;

    PageSummary(boolean colour) {
        this.teller = new ArticleTeller(colour);
    }

    String tell(ClippedPage page) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s  %s  %d characters, %d articles, coverage %.4f, confidence %.2f%s%n%n",
                page.doc().source(),
                page.doc().identity().pageId(),
                page.doc().chars(),
                page.articles().size(),
                page.coverage(),
                page.confidence(),
                page.review() ? ", to review: " + String.join(", ", page.anomalies()) : ""));
        for (ArticleEnriched article : page.articles()) {
            text.append(teller.tell(article)).append('\n');
        }
        text.append(furniture(page.furniture()));
        return text.toString();
    }

    private static String furniture(List<Piece> furniture) {
        return furniture.stream()
                .map(piece -> "  [" + piece.role() + "] "
                        + piece.text()
                                .strip()
                                .replaceAll("\\s+", " ")
                                .codePoints()
                                .limit(50)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .collect(Collectors.joining("\n"));
    }
}
