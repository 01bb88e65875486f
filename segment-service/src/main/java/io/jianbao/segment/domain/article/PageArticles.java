package io.jianbao.segment.domain.article;

import java.util.List;

/**
 * A page taken apart. Every character that is not white belongs to exactly one piece of one article or to one piece of
 * furniture.
 *
 * @param articles in page order of their first pieces
 * @param furniture in page order
 * @param coverage how much of the page went where
 * @param confidence 0 to 1: mean of the articles' confidence by length
 * @param reasons why a person should look at the page
 * @param version what made it
 */
public record PageArticles(
        List<Article> articles,
        List<Furniture> furniture,
        Coverage coverage,
        double confidence,
        List<ReviewReason> reasons,
        SegmenterVersion version) {

    public PageArticles {
        articles = List.copyOf(articles);
        furniture = List.copyOf(furniture);
        reasons = List.copyOf(reasons);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0 to 1 but is " + confidence);
        }
    }

    /** Whether a person should look at the page or at one of its articles. */
    public boolean review() {
        return !reasons.isEmpty() || articles.stream().anyMatch(Article::review);
    }
}
