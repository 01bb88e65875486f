package io.jianbao.segment.domain.line;

import java.util.Arrays;

/**
 * How well each role fits a block, as the sum of what the clues gave: higher is better, 0 is "no clue spoke". Beside it
 * the clue that spoke loudest for each role.
 *
 * <p>Example: for {@code (下转第3版)} the role JUMP leads by far and its clue is {@code jump-line}.
 */
public final class RoleScores {

    private final double[] scores;
    private final String[] clues;

    private RoleScores(double[] scores, String[] clues) {
        this.scores = scores;
        this.clues = clues;
    }

    public double of(LineRole role) {
        return scores[role.ordinal()];
    }

    /** Name of the clue that gave this role most, or {@code shape} when none did. */
    public String clue(LineRole role) {
        return clues[role.ordinal()];
    }

    public LineRole best() {
        LineRole best = LineRole.BODY;
        for (LineRole role : LineRole.values()) {
            if (of(role) > of(best)) {
                best = role;
            }
        }
        return best;
    }

    /** How far the role is ahead of the best other one; negative when it is behind. */
    public double margin(LineRole role) {
        double other = Double.NEGATIVE_INFINITY;
        for (LineRole rival : LineRole.values()) {
            if (rival != role) {
                other = Math.max(other, of(rival));
            }
        }
        return of(role) - other;
    }

    /** Collects what the clues give. */
    public static final class Sheet {

        private final double[] scores = new double[LineRole.values().length];
        private final double[] loudest = new double[scores.length];
        private final String[] clues = new String[scores.length];

        public Sheet() {
            Arrays.fill(clues, "shape");
        }

        public Sheet add(String clue, LineRole role, double points) {
            int at = role.ordinal();
            scores[at] += points;
            if (points > loudest[at]) {
                loudest[at] = points;
                clues[at] = clue;
            }
            return this;
        }

        public RoleScores scores() {
            return new RoleScores(scores.clone(), clues.clone());
        }
    }
}
