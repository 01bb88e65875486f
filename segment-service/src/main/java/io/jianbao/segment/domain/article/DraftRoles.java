package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.RolePosteriors;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every block of an article its role: the likeliest one that fits beside the others. An article has its headings in
 * one place; what looks like a heading elsewhere inside the text is a subhead.
 */
final class DraftRoles {

    private static final double LEAST_HEADLINE = 0.2;
    private static final int SURELY_TEXT = 50;
    private static final int BESIDE = 3;

    private final PageReading page;
    private final RolePosteriors roles;

    DraftRoles(PageReading page, RolePosteriors roles) {
        this.page = page;
        this.roles = roles;
    }

    Draft draft(List<Integer> blocks) {
        int headline = headline(blocks);
        int top = blocks.indexOf(headline);
        List<DraftItem> items = new ArrayList<>();
        for (int place = 0; place < blocks.size(); place++) {
            int block = blocks.get(place);
            LineRole role = block == headline ? LineRole.HEADLINE : role(blocks, place, top);
            items.add(item(block, role));
        }
        return new Draft(items);
    }

    DraftItem furniture(int block) {
        return item(block, LineRole.FURNITURE);
    }

    private DraftItem item(int block, LineRole role) {
        return new DraftItem(block, role, page.scores(block).clue(role));
    }

    /** The likeliest headline, -1 when no block is likely enough. */
    private int headline(List<Integer> blocks) {
        int best = -1;
        double most = LEAST_HEADLINE;
        for (int block : blocks) {
            double share = roles.of(block, LineRole.HEADLINE) + 0.3 * roles.heading(block);
            if (share > most && page.block(block).length() <= SURELY_TEXT) {
                most = share;
                best = block;
            }
        }
        return best;
    }

    private LineRole role(List<Integer> blocks, int place, int headline) {
        int block = blocks.get(place);
        LineRole best = roles.best(block);
        if (best == LineRole.FURNITURE) {
            return page.block(block).length() > SURELY_TEXT ? LineRole.BODY : LineRole.SUBHEAD;
        }
        if (best == LineRole.SUBHEAD && headline == place + 1) {
            return LineRole.KICKER;
        }
        if (best == LineRole.CAPTION && readsAsBody(blocks, block)) {
            return LineRole.BODY;
        }
        return isHeading(best) ? heading(place, headline) : best;
    }

    private static boolean isHeading(LineRole role) {
        return role == LineRole.HEADLINE || role == LineRole.KICKER || role == LineRole.DECK;
    }

    private static LineRole heading(int place, int headline) {
        int away = headline - place;
        if (headline < 0 || Math.abs(away) > BESIDE) {
            return place == 0 ? LineRole.KICKER : LineRole.SUBHEAD;
        }
        return away > 0 ? LineRole.KICKER : LineRole.DECK;
    }

    /** By its words it is a body, and no photographer is named. */
    private boolean readsAsBody(List<Integer> blocks, int block) {
        return page.scores(block).of(LineRole.BODY) > page.scores(block).of(LineRole.CAPTION)
                && blocks.stream().noneMatch(other -> roles.best(other) == LineRole.CREDIT);
    }
}
