package io.jianbao.segment.domain.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches the articles of a page that came again with those it had, one to one: the pair with the largest overlap of bodies first; on equal overlap
 * the one with the same first line, then the earlier on the page. What is left with the same first line is matched too: a story that was rewritten
 * under its first line stays the same story. Articles that stand are matched before retired ones. The result depends on the arguments alone.
 */
final class ArticleMatcher {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::overlap)
            .thenComparing(Pair::sameAnchor)
            .reversed()
            .thenComparingInt(Pair::article)
            .thenComparingInt(Pair::previous);

    private final double minOverlap;

    ArticleMatcher(double minOverlap) {
        this.minOverlap = minOverlap;
    }

    /**
     * Which previous article each new one is, by the new one's index.
     *
     * @param articles the new ones in reading order
     * @param held     the previous ones
     */
    Map<Integer, ArticleState> match(List<Fingerprint> articles, HeldPage held) {
        Map<Integer, ArticleState> matches = new LinkedHashMap<>();
        matchAmong(articles, held.standing(), matches);
        matchAmong(articles, held.retired(), matches);
        return matches;
    }

    private void matchAmong(
            List<Fingerprint> articles, List<ArticleState> previous, Map<Integer, ArticleState> matches) {
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs(articles, previous)) {
            if (!matches.containsKey(pair.article()) && used.add(pair.previous())) {
                matches.put(pair.article(), previous.get(pair.previous()));
            }
        }
    }

    private List<Pair> pairs(List<Fingerprint> articles, List<ArticleState> previous) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            for (int p = 0; p < previous.size(); p++) {
                Pair pair = pair(a, articles.get(a), p, previous.get(p).fingerprint());
                if (pair.overlap() > 0 || pair.sameAnchor()) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(BEST_FIRST);
        return pairs;
    }

    private Pair pair(int article, Fingerprint one, int previous, Fingerprint other) {
        double overlap = one.body().overlap(other.body());
        boolean sameAnchor = one.anchorHash().equals(other.anchorHash());
        return new Pair(article, previous, overlap < minOverlap ? 0 : overlap, sameAnchor);
    }

    /** A candidate; overlap below the threshold counts as none. */
    private record Pair(int article, int previous, double overlap, boolean sameAnchor) {}
}
