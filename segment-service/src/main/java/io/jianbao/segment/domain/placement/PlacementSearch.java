package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a page block by block and places each in one of the articles begun so far, in a new one, or among the furniture.
 * The learned scorer says how likely each choice is; a beam search keeps the likeliest readings (Zhang and Clark, 2011,
 * on beam search over transitions). Articles whose columns are interleaved, and headlines far from their text, are
 * followed because every article that may go on is a choice for every block. Time grows with the number of blocks.
 */
public final class PlacementSearch {

    private static final int BEAM = 6;
    private static final double HOPELESS = 7;
    private static final double LEAST_SHARE = 0.004;

    private final PageReading page;
    private final RolePosteriors roles;
    private final TreeEnsemble scorer;
    private final PlacementFeatures features;

    public PlacementSearch(PageReading page, RolePosteriors roles, TreeEnsemble scorer) {
        this.page = page;
        this.roles = roles;
        this.scorer = scorer;
        this.features = new PlacementFeatures(page, roles);
    }

    /** The likeliest reading. */
    public Placement find() {
        List<PlacementState> beam = List.of(PlacementState.start());
        for (int block = 0; block < page.size(); block++) {
            List<PlacementState> next = new ArrayList<>();
            for (PlacementState state : beam) {
                expand(state, block, next);
            }
            next.sort(Comparator.comparingDouble(PlacementState::score).reversed());
            double least = next.get(0).score() - HOPELESS;
            beam = next.stream()
                    .limit(BEAM)
                    .filter(state -> state.score() >= least)
                    .toList();
        }
        return Placement.of(beam.get(0), page.size());
    }

    private void expand(PlacementState state, int block, List<PlacementState> next) {
        List<OpenArticle> candidates = state.candidates(block);
        double[] shares = shares(features.rows(state, block, candidates));
        int length = page.block(block).length();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] < LEAST_SHARE) {
                continue;
            }
            double gain = Math.log(shares[i]);
            if (i < candidates.size()) {
                OpenArticle article = candidates.get(i);
                next.add(state.extend(article, article.with(block, length, roles), gain));
            } else if (i == candidates.size()) {
                next.add(state.open(OpenArticle.empty(state.articles()).with(block, length, roles), gain));
            } else {
                next.add(state.skip(gain));
            }
        }
    }

    private double[] shares(List<float[]> rows) {
        double[] shares = new double[rows.size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = scorer.probability(rows.get(i));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
