package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Proof that nothing is lost or counted twice, in characters that are not white.
 *
 * @param characters on the page
 * @param inArticles owned by articles
 * @param inFurniture owned by furniture
 */
public record Coverage(int characters, int inArticles, int inFurniture) {

    /**
     * Counts, and checks that every character has exactly one owner.
     *
     * @throws BrokenCoverageException at the first character with none or with two
     */
    public static Coverage check(PageText page, List<Article> articles, List<Furniture> furniture) {
        List<Span> owned = new ArrayList<>();
        articles.forEach(article -> article.pieces().forEach(piece -> owned.add(piece.span())));
        int articleSpans = owned.size();
        int inArticles = count(page, owned);
        furniture.forEach(item -> owned.add(item.span()));
        int inFurniture = count(page, owned.subList(articleSpans, owned.size()));
        owned.sort(Comparator.naturalOrder());
        int reached = 0;
        for (Span span : owned) {
            if (span.start() < reached || span.end() > page.length()) {
                throw new BrokenCoverageException("owned twice or outside the page", span.start());
            }
            requireWhite(page, reached, span.start());
            reached = span.end();
        }
        requireWhite(page, reached, page.length());
        return new Coverage(inArticles + inFurniture, inArticles, inFurniture);
    }

    /** Share of the page's characters that articles own; 0 for an empty page. */
    public double articleShare() {
        return characters == 0 ? 0 : (double) inArticles / characters;
    }

    private static int count(PageText page, List<Span> spans) {
        int count = 0;
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                count += page.isWhite(i) ? 0 : 1;
            }
        }
        return count;
    }

    private static void requireWhite(PageText page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!page.isWhite(i)) {
                throw new BrokenCoverageException("owned by nobody", i);
            }
        }
    }
}
