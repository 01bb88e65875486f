package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.text.Block;

/**
 * What the page around a block says about reading it one way or another, in the decoder's points: whether an article ends
 * before it, whether its text starts or continues a body, whether as a heading it agrees with the text before or after.
 */
final class BlockEvidence {

    private static final double AFFINITY = 7;
    private static final double SIDE_AFFINITY = 5;
    private static final double COHESION = 1.2;
    private static final double LEAST_COHESION = 0.001;
    private static final double NEUTRAL_COHESION = 0.005;
    private static final double SIGNED_OFF = 4;
    private static final double WIDER_GAP = 1.2;

    private final PageReading page;
    private final int usualGap;

    BlockEvidence(PageReading page) {
        this.page = page;
        this.usualGap = page.usualGap();
    }

    /** Points for the role of a block in a phase. */
    double emission(int index, DecoderState state) {
        double points = page.scores(index).of(state.role());
        switch (state.role()) {
            case HEADLINE:
                return points + side(index, state.phase()) * AFFINITY - Math.max(0, readsOn(index)) * 0.5;
            case SUBHEAD:
                return points - Math.max(0, readsOn(index)) * 0.5;
            case KICKER:
            case DECK:
                return points + side(index, state.phase()) * SIDE_AFFINITY;
            default:
                return points;
        }
    }

    /** Points for an article boundary before the block. */
    double cut(int index) {
        double cohesion = page.cohesionAt(index);
        double points = cohesion < 0 ? 0 : parting(cohesion);
        Block block = page.block(index);
        if (block.gap() > usualGap) {
            points += WIDER_GAP;
        }
        return points + brokenSentence(index) + afterSignOff(index);
    }

    private static double parting(double cohesion) {
        return clamp(-COHESION * Math.log((cohesion + LEAST_COHESION) / NEUTRAL_COHESION), -3, 2);
    }

    /** An agency's name in brackets ends a brief. */
    private double afterSignOff(int index) {
        return SignOff.start(page.block(index - 1).excerpt().text()) >= 0 ? SIGNED_OFF : 0;
    }

    /** Points when the block's text is the first of its article's body. */
    double starts(int index) {
        double points = page.hasLead(index) ? 3 : 0;
        int before = page.proseBefore(index);
        if (before >= 0 && !page.block(before).endsSentence()) {
            points -= clamp(page.junction(before, index), 0, 4) * 0.7;
        }
        return points + clamp(0.3 * page.language().characters().opensParagraph(page.block(index).text()), -1.5, 1);
    }

    /** Points when the block's text goes on with the body before it. */
    double goesOn(int index) {
        double points = page.hasLead(index) ? -4 : 0;
        return points + Math.max(-1, readsOn(index));
    }

    /** An article does not end where the sentence before is left open and the text goes on. */
    private double brokenSentence(int index) {
        int before = page.proseBefore(index);
        if (before < 0 || page.block(before).endsSentence() || before != index - 1) {
            return 0;
        }
        return page.scores(before).of(LineRole.BODY) > 3 ? -2 : 0;
    }

    /** How well the block continues the open sentence right before it: up to 4 points, 0 when none is open. */
    private double readsOn(int index) {
        int before = page.proseBefore(index);
        if (before < 0 || before != index - 1 || page.block(before).endsSentence()) {
            return 0;
        }
        return clamp(page.junction(before, index), -4, 4);
    }

    private double side(int index, Phase phase) {
        double after = page.affinity(index, page.textFrom(index + 1));
        double before = page.affinity(index, page.textBefore(index));
        return phase.looksBack() ? before - after : after - before;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
