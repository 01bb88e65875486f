package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which block may follow which inside an article, and what that costs. The states are pairs of phase and role; the costs
 * are set by hand.
 *
 * <p>Example: after a headline a deck costs nothing, a second headline 3 points; after a jump line only another article
 * may follow.
 */
final class ArticleGrammar {

    private static final Map<Phase, List<LineRole>> ROLES = roles();

    private final List<DecoderState> states = new ArrayList<>();
    private final List<List<DecoderStep>> steps = new ArrayList<>();

    ArticleGrammar() {
        ROLES.forEach((phase, roles) -> roles.forEach(role -> states.add(new DecoderState(phase, role))));
        for (DecoderState state : states) {
            steps.add(stepsInto(state));
        }
    }

    List<DecoderState> states() {
        return states;
    }

    /** All ways into the state with that number. */
    List<DecoderStep> stepsInto(int state) {
        return steps.get(state);
    }

    private static Map<Phase, List<LineRole>> roles() {
        Map<Phase, List<LineRole>> roles = new EnumMap<>(Phase.class);
        List<LineRole> text = List.of(
                LineRole.BODY,
                LineRole.SUBHEAD,
                LineRole.CAPTION,
                LineRole.CREDIT,
                LineRole.BYLINE,
                LineRole.JUMP,
                LineRole.FURNITURE);
        List<LineRole> under = List.of(
                LineRole.HEADLINE, LineRole.DECK, LineRole.COLUMN, LineRole.BYLINE, LineRole.JUMP, LineRole.FURNITURE);
        roles.put(
                Phase.OPEN,
                List.of(LineRole.KICKER, LineRole.COLUMN, LineRole.BYLINE, LineRole.JUMP, LineRole.FURNITURE));
        roles.put(Phase.TITLED, under);
        roles.put(Phase.RUN, text);
        roles.put(Phase.BARE, text);
        roles.put(Phase.PHOTO, List.of(LineRole.CAPTION, LineRole.CREDIT, LineRole.FURNITURE));
        roles.put(Phase.AWAIT, List.of(LineRole.KICKER, LineRole.COLUMN, LineRole.BYLINE, LineRole.FURNITURE));
        roles.put(Phase.TAILED, under);
        return roles;
    }

    private List<DecoderStep> stepsInto(DecoderState to) {
        List<DecoderStep> into = new ArrayList<>();
        double opening = ArticleMoves.opening(to);
        if (opening > ArticleMoves.NEVER) {
            into.add(new DecoderStep(-1, true, opening));
        }
        for (int from = 0; from < states.size(); from++) {
            DecoderState state = states.get(from);
            double inside = ArticleMoves.inside(state, to);
            if (inside > ArticleMoves.NEVER) {
                into.add(new DecoderStep(from, false, inside));
            }
            if (opening > ArticleMoves.NEVER && !to.isFurniture()) {
                into.add(new DecoderStep(from, true, opening + ArticleMoves.closing(state)));
            }
        }
        return List.copyOf(into);
    }
}
