package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.tree.TreeEnsemble;

/** How likely each block of a page has each role, by the learned role scorer: the roles of a block sum to 1. */
public final class RolePosteriors {

    private final double[][] shares;

    /**
     * Takes what it needs.
     *
     * @param shares by block, then by the role's place in {@link LineRole}
     */
    public RolePosteriors(double[][] shares) {
        this.shares = shares.clone();
    }

    /** Scores every block of the page. */
    public static RolePosteriors of(PageReading page, TreeEnsemble scorer) {
        RoleFeatures features = new RoleFeatures(page);
        double[][] shares = new double[page.size()][];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = scorer.distribution(features.of(i));
        }
        return new RolePosteriors(shares);
    }

    public double of(int block, LineRole role) {
        return shares[block][role.ordinal()];
    }

    /** Headline, kicker or deck. */
    public double heading(int block) {
        return of(block, LineRole.HEADLINE) + of(block, LineRole.KICKER) + of(block, LineRole.DECK);
    }

    /** Running text: body or caption. */
    public double text(int block) {
        return of(block, LineRole.BODY) + of(block, LineRole.CAPTION);
    }

    /** The likeliest role. */
    public LineRole best(int block) {
        LineRole best = LineRole.BODY;
        for (LineRole role : LineRole.values()) {
            best = of(block, role) > of(block, best) ? role : best;
        }
        return best;
    }
}
