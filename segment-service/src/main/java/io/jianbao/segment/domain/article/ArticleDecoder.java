package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the blocks in order and finds the best way to cut them into articles and to give each its role: the Viterbi
 * algorithm over {@link ArticleGrammar}. Time grows with the number of blocks.
 */
final class ArticleDecoder {

    private static final double IMPOSSIBLE = -1e12;

    private final ArticleGrammar grammar = new ArticleGrammar();

    /** Articles and furniture in page order. */
    Decoding decode(PageReading page) {
        int blocks = page.size();
        if (blocks == 0) {
            return new Decoding(List.of(), List.of());
        }
        int states = grammar.states().size();
        byte[][] back = new byte[blocks][states];
        boolean[][] cuts = new boolean[blocks][states];
        double[] best = new double[states];
        for (int i = 0; i < blocks; i++) {
            best = advance(i == 0, best, back[i], cuts[i], new BlockEvidence(page, i));
        }
        return trace(page, lastState(best), back, cuts);
    }

    private double[] advance(boolean first, double[] before, byte[] back, boolean[] cuts, BlockEvidence evidence) {
        double[] after = new double[before.length];
        double cut = evidence.cut();
        double starts = evidence.starts();
        double goesOn = evidence.goesOn();
        for (int to = 0; to < after.length; to++) {
            after[to] = IMPOSSIBLE;
            DecoderState state = grammar.states().get(to);
            for (DecoderStep step : grammar.stepsInto(to)) {
                if ((step.from() < 0) != first) {
                    continue;
                }
                double points = step.cost() + (step.from() < 0 ? 0 : before[step.from()]) + (step.cut() ? cut : 0);
                if (state.isText()) {
                    points += isFirstText(step, state) ? starts : goesOn;
                }
                if (points > after[to]) {
                    after[to] = points;
                    back[to] = (byte) step.from();
                    cuts[to] = step.cut();
                }
            }
            after[to] += after[to] > IMPOSSIBLE ? evidence.emission(state) : 0;
        }
        return after;
    }

    private boolean isFirstText(DecoderStep step, DecoderState to) {
        return step.cut()
                || step.from() < 0
                || grammar.states().get(step.from()).phase() != to.phase();
    }

    private int lastState(double[] best) {
        int last = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < best.length; i++) {
            double points = best[i] + ArticleMoves.closing(grammar.states().get(i));
            if (points > most) {
                most = points;
                last = i;
            }
        }
        return last;
    }

    private Decoding trace(PageReading page, int last, byte[][] back, boolean[][] cuts) {
        List<Draft> drafts = new ArrayList<>();
        List<DraftItem> furniture = new ArrayList<>();
        List<DraftItem> run = new ArrayList<>();
        int state = last;
        for (int i = page.size() - 1; i >= 0; i--) {
            DecoderState at = grammar.states().get(state);
            DraftItem item = new DraftItem(i, at.role(), page.scores(i).clue(at.role()));
            (at.isFurniture() ? furniture : run).add(item);
            if (cuts[i][state] && !run.isEmpty()) {
                drafts.add(new Draft(run));
                run = new ArrayList<>();
            }
            state = back[i][state];
        }
        Collections.reverse(drafts);
        Collections.reverse(furniture);
        return new Decoding(drafts, furniture);
    }

    /** Articles and furniture as the decoder cut them. */
    record Decoding(List<Draft> drafts, List<DraftItem> furniture) {

        Decoding {
            drafts = List.copyOf(drafts);
            furniture = List.copyOf(furniture);
        }
    }
}
