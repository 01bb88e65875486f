package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.RolePosteriors;
import io.jianbao.segment.domain.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells which of two heading lines is the headline: after a kicker it is the second, before a deck the first. A line with
 * a dash at its end or start says so itself; else the words decide. The points follow a regression over known pairs.
 *
 * <p>Examples: {@code 全市工会工作会议强调} / {@code 把服务送到一线} is kicker and headline; {@code 音乐厅主体完工} / {@code
 * 预计明年开放} is headline and deck.
 */
final class HeadingOrder {

    private static final String EVIDENCE = "heading-words";
    private static final double LEAST_SHARE = 0.01;
    private static final double BY_ROLES = 1;
    private static final double BY_WORDS = 0.5;
    private static final double PRIOR = 2.9;
    private static final double BY_LENGTH = -0.05;
    private static final int PLACE_OR_BODY = 6;
    private static final int SHORT_DECK = 8;

    /** A kicker often ends so. */
    private static final Pattern STRESSES = Pattern.compile("(?:强调|指出)$");

    /** Words of ceremony, more at home in a deck. */
    private static final Pattern CEREMONY = Pattern.compile("讲话|致辞|主持|出席|批示|会见|参加|贺信");

    /** How a deck that gives the figures opens. */
    private static final Pattern FIGURES = Pattern.compile("^(?:目前|预计|已|将|计划|涉及|共|其中|同比|累计|今年|全国|连续|首次|力争|拟|自)");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern INNER_SPACE = Pattern.compile("\\S +\\S");

    private final PageReading page;
    private final RolePosteriors roles;

    HeadingOrder(PageReading page, RolePosteriors roles) {
        this.page = page;
        this.roles = roles;
    }

    /** The draft with two neighbouring heading lines put right, and with a headline if it has any heading line. */
    Draft arrange(Draft draft) {
        List<DraftItem> headings = draft.headings();
        if (headings.isEmpty()) {
            return draft;
        }
        if (headings.size() == 1) {
            return replaced(draft, headings.get(0), LineRole.HEADLINE);
        }
        if (headings.size() == 2 && headings.get(1).block() == headings.get(0).block() + 1) {
            return pair(draft, headings.get(0), headings.get(1));
        }
        boolean headed = headings.stream().anyMatch(item -> item.role() == LineRole.HEADLINE);
        return headed ? draft : replaced(draft, headings.get(headings.size() - 1), LineRole.HEADLINE);
    }

    private Draft pair(Draft draft, DraftItem upper, DraftItem lower) {
        boolean kicker = isKicker(upper.block(), lower.block());
        Draft first = replaced(draft, upper, kicker ? LineRole.KICKER : LineRole.HEADLINE);
        return replaced(first, lower, kicker ? LineRole.HEADLINE : LineRole.DECK);
    }

    private boolean isKicker(int upper, int lower) {
        String above = page.block(upper).text();
        String below = page.block(lower).text();
        if (below.startsWith("—")) {
            return false;
        }
        return above.endsWith("—") || above.endsWith(":") || points(upper, lower, above, below) > 0;
    }

    private double points(int upper, int lower, String above, String below) {
        return BY_ROLES * learned(upper, lower) + BY_WORDS * words(upper, lower, above, below);
    }

    /** Logarithm of the odds for kicker and headline over headline and deck, by the learned roles. */
    private double learned(int upper, int lower) {
        return log(upper, LineRole.KICKER)
                + log(lower, LineRole.HEADLINE)
                - log(upper, LineRole.HEADLINE)
                - log(lower, LineRole.DECK);
    }

    private double log(int block, LineRole role) {
        return Math.log(Math.max(LEAST_SHARE, roles.of(block, role)));
    }

    private double words(int upper, int lower, String above, String below) {
        double points = PRIOR + BY_LENGTH * (above.length() + below.length());
        points += hasSpace(upper) || hasSpace(lower) ? 1.7 : 0;
        points += STRESSES.matcher(above).find() ? 5 : 0;
        points += above.length() <= PLACE_OR_BODY ? 4 : 0;
        points += 2 * Math.min(2, Punctuation.count(above, ",、，"));
        points -= CEREMONY.matcher(below).find() ? 3 : 0;
        points -= FIGURES.matcher(below).find() ? 2 : 0;
        points -= DIGIT.matcher(below).find() ? 2 : 0;
        points -= below.length() <= SHORT_DECK ? 1 : 0;
        return points;
    }

    private boolean hasSpace(int block) {
        return INNER_SPACE.matcher(page.block(block).excerpt().text()).find();
    }

    private static Draft replaced(Draft draft, DraftItem old, LineRole role) {
        if (old.role() == role) {
            return draft;
        }
        List<DraftItem> items = new ArrayList<>();
        for (DraftItem item : draft.items()) {
            items.add(item.block() == old.block() ? new DraftItem(item.block(), role, EVIDENCE) : item);
        }
        return new Draft(items);
    }
}
