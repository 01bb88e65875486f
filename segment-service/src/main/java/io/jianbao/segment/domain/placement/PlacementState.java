package io.jianbao.segment.domain.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a reading of the page stands after some blocks: the articles that may still grow, to which article each of the
 * last blocks went, and how likely all of it is. Immutable; a state knows the one before it.
 */
final class PlacementState {

    /** The owner of furniture. */
    static final int FURNITURE = -1;

    private static final int LIVE = 24;
    private static final int RECENT = 5;
    private static final int CANDIDATES = 14;
    private static final int LONGEST_SILENCE = Pairs.REACH - 10;

    private final @Nullable PlacementState before;
    private final List<OpenArticle> live;
    private final int owner;
    private final int articles;
    private final double score;
    private final double step;

    private PlacementState(
            @Nullable PlacementState before, List<OpenArticle> live, int owner, int articles, double score) {
        this.before = before;
        this.live = live;
        this.owner = owner;
        this.articles = articles;
        this.score = score;
        this.step = before == null ? score : score - before.score;
    }

    static PlacementState start() {
        return new PlacementState(null, List.of(), FURNITURE, 0, 0);
    }

    /** The articles in which the block may be placed, the one written to last first. */
    List<OpenArticle> candidates(int block) {
        List<OpenArticle> found = new ArrayList<>();
        for (int i = 0; i < live.size() && found.size() < CANDIDATES; i++) {
            OpenArticle article = live.get(i);
            if (block - article.last() <= LONGEST_SILENCE && (i < RECENT || article.isUnfinished())) {
                found.add(article);
            }
        }
        return found;
    }

    /** The block is furniture. */
    PlacementState skip(double gain) {
        return new PlacementState(this, live, FURNITURE, articles, score + gain);
    }

    /** The block goes to an article that is there. */
    PlacementState extend(OpenArticle article, OpenArticle longer, double gain) {
        List<OpenArticle> next = new ArrayList<>(live.size());
        next.add(longer);
        for (OpenArticle other : live) {
            if (other != article) {
                next.add(other);
            }
        }
        return new PlacementState(this, next, longer.id(), articles, score + gain);
    }

    /** The block opens an article. */
    PlacementState open(OpenArticle article, double gain) {
        List<OpenArticle> next = new ArrayList<>(live.size() + 1);
        next.add(article);
        next.addAll(live);
        if (next.size() > LIVE) {
            next.remove(quietest(next));
        }
        return new PlacementState(this, next, article.id(), articles + 1, score + gain);
    }

    /** The finished article that was written to longest ago, else the unfinished one. */
    private static OpenArticle quietest(List<OpenArticle> articles) {
        return articles.stream()
                .min(Comparator.comparing(OpenArticle::isUnfinished).thenComparing(OpenArticle::last))
                .orElseThrow();
    }

    /** Number for the next article. */
    int articles() {
        return articles;
    }

    int live() {
        return live.size();
    }

    /** Headlines that still lack a text. */
    int headingsWaiting() {
        return (int) live.stream().filter(article -> article.texts() == 0).count();
    }

    /** Texts that still lack a headline. */
    int textsWaiting() {
        return (int) live.stream().filter(article -> article.heading() < 0).count();
    }

    double score() {
        return score;
    }

    /** Logarithm of how likely the last block's place was. */
    double step() {
        return step;
    }

    int owner() {
        return owner;
    }

    @Nullable
    PlacementState before() {
        return before;
    }

    /** To whom the block that many before the last went; furniture before the page's start. */
    int ownerBack(int back) {
        PlacementState state = this;
        for (int i = 0; i < back && state != null; i++) {
            state = state.before;
        }
        return state == null ? FURNITURE : state.owner;
    }
}
