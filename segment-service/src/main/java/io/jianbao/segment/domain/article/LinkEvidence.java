package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.line.MarkedHeadline;
import io.jianbao.segment.domain.line.SignOff;
import io.jianbao.segment.domain.placement.PageReading;
import java.util.List;

/**
 * What speaks for and against two fragments of text being one article, the first standing before the second. The score is
 * a logistic regression's: its weights were fitted on pages put together from known articles.
 */
final class LinkEvidence {

    private static final double[] WEIGHTS = {
        1.14, -0.11, 1.78, -1.45, 1.36, -0.19, 0.02, 0.12, -1.07, 0.10, 1.87, -0.18, 1.30, -0.83, -0.85, -0.14, -1.98,
        -0.06, -0.48
    };
    private static final double BIAS = 4.11;
    private static final double APART = -8;
    private static final int NEAR = 4;
    private static final double LEAST = 0.001;
    private static final int FARTHEST = 5;

    private final PageReading page;
    private final Draft first;
    private final Draft second;
    private final int between;

    /** @param between how many fragments stand between the two */
    LinkEvidence(PageReading page, Draft first, Draft second, int between) {
        this.page = page;
        this.first = first;
        this.second = second;
        this.between = between;
    }

    /** Logarithm of the odds that the two are one article. */
    double score() {
        double score = BIAS + (signedOff() || opensAnew() ? APART : 0);
        double[] values = values();
        for (int i = 0; i < values.length; i++) {
            score += WEIGHTS[i] * values[i];
        }
        return score;
    }

    /** The measures, in the order of the weights. */
    double[] values() {
        List<Integer> before = tail(first.text());
        List<Integer> after = head(second.text());
        int last = before.get(before.size() - 1);
        int next = after.get(0);
        boolean open = !page.block(last).endsSentence();
        return new double[] {
            Math.log(LEAST + mean(before, after)),
            Math.log(LEAST + max(before, after)),
            agreement(first, after),
            agreement(second, after),
            agreement(second, before),
            flag(first.hasHeadline()),
            flag(second.hasHeadline()),
            flag(second.hasHeadline() && second.headings().get(0).block() > next),
            flag(hasMatter(second)),
            open ? Math.max(-6, Math.min(6, page.continuation(last, next))) : 0,
            flag(open),
            Math.min(FARTHEST, between),
            flag(between == 0),
            flag(isClosed(first)),
            flag(has(first, LineRole.CREDIT) || has(second, LineRole.CREDIT)),
            Math.max(
                    -3,
                    Math.min(
                            3,
                            page.language()
                                    .characters()
                                    .opensParagraph(page.block(next).text()))),
            flag(page.hasLead(next)),
            flag(!first.hasHeadline() && !second.hasHeadline()),
            flag(has(second, LineRole.KICKER) || has(second, LineRole.DECK)),
        };
    }

    /** An agency's name closes the first fragment. */
    private boolean signedOff() {
        int last = first.text().get(first.text().size() - 1);
        return SignOff.start(page.block(last).excerpt().text()) >= 0;
    }

    /** The second fragment is an item with its mark, or has a headline and a byline or dateline of its own. */
    private boolean opensAnew() {
        int next = second.text().get(0);
        boolean headed = second.hasHeadline() && second.headings().get(0).block() < next;
        return MarkedHeadline.length(page.block(next).excerpt().text()) > 0
                || headed && first.hasHeadline() && page.hasLead(next);
    }

    private double mean(List<Integer> before, List<Integer> after) {
        double sum = 0;
        for (int a : before) {
            for (int b : after) {
                sum += page.cohesion(a, b);
            }
        }
        return sum / (before.size() * after.size());
    }

    private double max(List<Integer> before, List<Integer> after) {
        double max = 0;
        for (int a : before) {
            for (int b : after) {
                max = Math.max(max, page.cohesion(a, b));
            }
        }
        return max;
    }

    private double agreement(Draft draft, List<Integer> text) {
        return draft.headings().stream()
                .filter(item -> item.role() == LineRole.HEADLINE)
                .mapToDouble(item -> page.affinity(item.block(), text))
                .max()
                .orElse(0);
    }

    /** A byline, a column label or a dateline stands over the text. */
    private boolean hasMatter(Draft draft) {
        int text = draft.text().get(0);
        return draft.items().stream()
                .anyMatch(item ->
                        item.block() < text && (item.role() == LineRole.BYLINE || item.role() == LineRole.COLUMN));
    }

    /** It ends with a jump line, a signature or a credit. */
    private static boolean isClosed(Draft draft) {
        LineRole last = draft.items().get(draft.items().size() - 1).role();
        return last == LineRole.JUMP || last == LineRole.BYLINE || last == LineRole.CREDIT;
    }

    private static boolean has(Draft draft, LineRole role) {
        return draft.items().stream().anyMatch(item -> item.role() == role);
    }

    private static List<Integer> tail(List<Integer> text) {
        return text.subList(Math.max(0, text.size() - NEAR), text.size());
    }

    private static List<Integer> head(List<Integer> text) {
        return text.subList(0, Math.min(NEAR, text.size()));
    }

    private static double flag(boolean set) {
        return set ? 1 : 0;
    }
}
