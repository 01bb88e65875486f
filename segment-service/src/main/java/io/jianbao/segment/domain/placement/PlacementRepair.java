package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at whole articles where the reading block by block could not: a learned scorer says how likely a set of blocks
 * is an article, exactly; while some are doubtful, the step is taken that raises the page's sum of weighted logarithms
 * most (local search). Only doubtful articles are touched, and their number and the steps are bounded.
 */
public final class PlacementRepair {

    private static final double DOUBTFUL = 0.85;
    private static final double LEAST_GAIN = 0.25;
    private static final double LEAST_QUALITY = 0.002;
    private static final double LEAST_SHARE = 0.02;
    private static final double FOR_EACH = 0.3;
    private static final int MOST_STEPS = 24;
    private static final int MOST_ARTICLES = 120;

    private final ArticleFeatures features;
    private final ArticleMoves moves;
    private final TreeEnsemble scorer;
    private final int blocks;
    private final double furnitureWorth;
    private final Map<Key, Double> known = new HashMap<>();

    /**
     * Takes what it needs.
     *
     * @param furniture blocks that belong to no article, and stay so
     */
    public PlacementRepair(PageReading page, RolePosteriors roles, List<Integer> furniture, TreeEnsemble scorer) {
        boolean[] apart = new boolean[page.size()];
        furniture.forEach(block -> apart[block] = true);
        this.features = new ArticleFeatures(page, roles, new Pairs(page), apart);
        double sum = 0;
        for (int i = 0; i < apart.length; i++) {
            double share = roles.of(i, LineRole.FURNITURE);
            sum += Math.log(Math.max(LEAST_SHARE, apart[i] ? share : 1 - share));
        }
        this.furnitureWorth = sum;
        this.moves = new ArticleMoves(features);
        this.scorer = scorer;
        this.blocks = page.size();
    }

    /** The articles after all steps, each with its blocks in page order. */
    public List<List<Integer>> repair(List<List<Integer>> articles) {
        List<int[]> now = new ArrayList<>();
        articles.forEach(
                article -> now.add(article.stream().mapToInt(Integer::intValue).toArray()));
        boolean better = now.size() <= MOST_ARTICLES;
        for (int step = 0; better && step < MOST_STEPS; step++) {
            better = improve(now);
        }
        return now.stream()
                .map(article -> Arrays.stream(article).boxed().toList())
                .toList();
    }

    /** How likely the blocks are exactly one article: 0 to 1. */
    public double quality(List<Integer> article) {
        return quality(article.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether none of the articles is doubtful. */
    public boolean isSure(List<List<Integer>> articles) {
        return articles.stream().allMatch(article -> quality(article) >= DOUBTFUL);
    }

    /** How often articles are broken by blocks of others. */
    public int breaks(List<List<Integer>> articles) {
        int breaks = 0;
        for (List<Integer> article : articles) {
            for (int i = 1; i < article.size(); i++) {
                breaks += features.after(article.get(i - 1)) == article.get(i) ? 0 : 1;
            }
        }
        return breaks;
    }

    /** How much speaks for this reading of the page, furniture included; the more the better. */
    public double worth(List<List<Integer>> articles) {
        double sum = furnitureWorth;
        for (List<Integer> article : articles) {
            sum += worth(article.stream().mapToInt(Integer::intValue).toArray());
        }
        return sum;
    }

    private double quality(int[] article) {
        return known.computeIfAbsent(new Key(article), key -> scorer.probability(features.of(article)));
    }

    private double worth(int[] article) {
        return Math.sqrt(article.length) * Math.log(Math.max(LEAST_QUALITY, quality(article))) + FOR_EACH;
    }

    private int[] owners(List<int[]> articles) {
        int[] owners = new int[blocks];
        Arrays.fill(owners, -1);
        for (int i = 0; i < articles.size(); i++) {
            for (int block : articles.get(i)) {
                owners[block] = i;
            }
        }
        return owners;
    }

    private boolean improve(List<int[]> articles) {
        int[] owners = owners(articles);
        ArticleMoves.Move best = null;
        double most = LEAST_GAIN;
        for (int place = 0; place < articles.size(); place++) {
            if (quality(articles.get(place)) >= DOUBTFUL) {
                continue;
            }
            for (ArticleMoves.Move move : moves.around(articles, place, owners)) {
                double gain = -move.gone().stream()
                        .mapToDouble(gone -> worth(articles.get(gone)))
                        .sum();
                for (int[] made : move.made()) {
                    gain += worth(made);
                }
                if (gain > most) {
                    most = gain;
                    best = move;
                }
            }
        }
        if (best == null) {
            return false;
        }
        best.gone().stream().sorted((a, b) -> b - a).forEach(place -> articles.remove((int) place));
        articles.addAll(best.made());
        return true;
    }

    /** Every article that was looked at, for training on what the search meets. */
    public List<int[]> visited() {
        return known.keySet().stream().map(Key::blocks).toList();
    }

    /** Every article that one step from these would make, for training. */
    public List<int[]> nearby(List<int[]> articles) {
        int[] owners = owners(articles);
        List<int[]> made = new ArrayList<>();
        for (int place = 0; place < articles.size(); place++) {
            moves.around(articles, place, owners).forEach(move -> made.addAll(move.made()));
        }
        return made;
    }

    /** The row of an article as the scorer sees it. */
    public float[] row(int[] article) {
        return features.of(article);
    }

    /** A set of blocks as a key. */
    private static final class Key {

        private final int[] blocks;

        Key(int[] blocks) {
            this.blocks = blocks;
        }

        int[] blocks() {
            return blocks;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Arrays.equals(blocks, key.blocks);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(blocks);
        }
    }
}
