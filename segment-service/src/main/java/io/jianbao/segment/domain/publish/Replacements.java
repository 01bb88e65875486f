package io.jianbao.segment.domain.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells which of the articles that stand now holds the text of one that does not: the one that contains the largest share of it, if that is at
 * least half, e.g. the article it was merged into.
 */
final class Replacements {
    private static final double AT_LEAST_HALF = 0.5;

    private final List<ArticleState> standing;

    Replacements(List<ArticleState> standing) {
        this.standing = standing;
    }

    Optional<String> of(ArticleState gone) {
        MinHashes text = gone.fingerprint().body();
        return standing.stream()
                .filter(article -> share(text, article) >= AT_LEAST_HALF)
                .max(Comparator.comparingDouble((ArticleState article) -> share(text, article))
                        .thenComparing(
                                Comparator.comparingInt(ArticleState::order).reversed()))
                .map(ArticleState::id);
    }

    private static double share(MinHashes text, ArticleState article) {
        return text.containedIn(article.fingerprint().body());
    }
}
