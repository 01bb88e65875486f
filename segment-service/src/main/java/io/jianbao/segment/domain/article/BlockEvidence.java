package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.line.MarkedHeadline;
import io.jianbao.segment.domain.line.SignOff;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.text.Block;

/**
 * What the page around one block says about reading it one way or another, in the decoder's points: whether an article
 * ends before it, whether its text starts or continues a body, whether as a heading it agrees with the text before or
 * after.
 */
final class BlockEvidence {

    private static final double AFFINITY = 5;
    private static final double SIDE_AFFINITY = 5;
    private static final double COHESION = 1.4;
    private static final double LEAST_COHESION = 0.001;
    private static final double NEUTRAL_COHESION = 0.005;
    private static final double SIGNED_OFF = 7;
    private static final double MARKED = 8;
    private static final double WRONG_WAY = -6;
    private static final double WIDER_GAP = 1.5;
    private static final int LONGEST_HEADING = 60;

    private final PageReading page;
    private final int index;
    private final double side;
    private final double readsOn;
    private final double readsInto;
    private final boolean onward;
    private final boolean marked;

    BlockEvidence(PageReading page, int index) {
        this.page = page;
        this.index = index;
        this.side = page.block(index).length() <= LONGEST_HEADING ? side() : 0;
        this.readsOn = readsOn();
        this.readsInto = readsInto();
        this.onward = JumpParser.leadsOn(page.block(index).text());
        this.marked = MarkedHeadline.length(page.block(index).excerpt().text()) > 0;
    }

    /** Points for the role of the block in a phase. */
    double emission(DecoderState state) {
        double points = page.scores(index).of(state.role());
        double facing = state.phase().looksBack() ? -side : side;
        return switch (state.role()) {
            case HEADLINE -> points + facing * AFFINITY - 0.5 * Math.max(0, readsOn) - readsInto;
            case SUBHEAD -> points - 0.5 * Math.max(0, readsOn) - 1.5 * readsInto;
            case JUMP -> points + (onward == state.phase().hasBody() ? 0 : WRONG_WAY);
            case KICKER, DECK -> points + facing * SIDE_AFFINITY;
            case BODY -> points + readsInto;
            default -> points;
        };
    }

    /** Points for an article boundary before the block. */
    double cut() {
        if (index == 0) {
            return 0;
        }
        double cohesion = page.cohesionAt(index);
        double points = cohesion < 0 ? 0 : parting(cohesion);
        points += page.block(index).gap() > page.usualGap() ? WIDER_GAP : 0;
        return points + brokenSentence() + afterSignOff() + (marked ? MARKED : 0);
    }

    /** Points when the block's text is the first of its article's body. */
    double starts() {
        Block block = page.block(index);
        double points = page.hasLead(index) ? 3 : 0;
        int before = page.proseBefore(index);
        if (before >= 0 && !page.block(before).endsSentence()) {
            points -= 0.7 * clamp(page.junction(before, index), 0, 4);
        }
        return points + clamp(0.3 * page.language().characters().opensParagraph(block.text()), -1.5, 1);
    }

    /** Points when the block's text goes on with the body before it. */
    double goesOn() {
        return (page.hasLead(index) ? -4 : 0) + Math.max(-1, readsOn);
    }

    private static double parting(double cohesion) {
        return clamp(-COHESION * Math.log((cohesion + LEAST_COHESION) / NEUTRAL_COHESION), -3, 2);
    }

    /** An agency's name in brackets ends a brief. */
    private double afterSignOff() {
        return SignOff.start(page.block(index - 1).excerpt().text()) >= 0 ? SIGNED_OFF : 0;
    }

    /** An article does not end where the sentence before is left open. */
    private double brokenSentence() {
        int before = page.proseBefore(index);
        if (before < 0 || page.block(before).endsSentence() || before != index - 1) {
            return 0;
        }
        if (page.isProse(index)) {
            return clamp(-(readsOn + 2), -3, 3);
        }
        return page.scores(before).of(LineRole.BODY) > 3 ? -2 : 0;
    }

    /** How well the block continues the open sentence right before it: -4 to 4 points, 0 when none is open. */
    private double readsOn() {
        int before = page.proseBefore(index);
        if (before < 0 || before != index - 1 || page.block(before).endsSentence()) {
            return 0;
        }
        return clamp(page.continuation(before, index), -4, 4);
    }

    /** How well the next block continues this one, which is short and left open: 0 to 3 points. */
    private double readsInto() {
        boolean last = index + 1 >= page.size();
        if (last
                || page.block(index).length() > LONGEST_HEADING
                || page.block(index).endsSentence()) {
            return 0;
        }
        return clamp(page.continuation(index, index + 1), 0, 3);
    }

    /** How much more the block as a heading agrees with the text after it than with the text before: -1 to 1. */
    private double side() {
        return page.affinity(index, page.textFrom(index + 1)) - page.affinity(index, page.textBefore(index));
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
