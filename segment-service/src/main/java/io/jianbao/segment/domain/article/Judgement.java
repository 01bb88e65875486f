package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.List;

/**
 * How sure an article is, and why a person should look at it.
 *
 * @param confidence 0 to 1
 * @param reasons empty when nothing is odd
 */
record Judgement(double confidence, List<ReviewReason> reasons) {

    private static final double SUREST = 0.99;
    private static final double UNSURE = 0.5;
    private static final double WEAK_AFFINITY = 0.12;
    private static final double ROLE_SCALE = 2.5;

    Judgement {
        reasons = List.copyOf(reasons);
    }

    /**
     * Looks at a draft that is done.
     *
     * @param quality how likely the draft is exactly an article, by the learned scorer: the confidence
     */
    static Judgement of(PageReading page, Draft draft, ArticleKind kind, double quality) {
        List<ReviewReason> reasons = new ArrayList<>();
        if (!draft.hasHeadline() && kind == ArticleKind.ARTICLE) {
            reasons.add(ReviewReason.NO_HEADLINE);
        }
        if (!draft.hasText()) {
            reasons.add(ReviewReason.NO_BODY);
        }
        if (draft.hasHeadline() && draft.hasText() && affinity(page, draft) < WEAK_AFFINITY) {
            reasons.add(ReviewReason.HEADLINE_UNSURE);
        }
        if (isPutTogether(page, draft)) {
            reasons.add(ReviewReason.PUT_TOGETHER);
        }
        if (endsOpen(page, draft)) {
            reasons.add(ReviewReason.ENDS_OPEN);
        }
        if (quality < UNSURE) {
            reasons.add(ReviewReason.BOUNDARY_UNSURE);
        }
        return new Judgement(Math.min(SUREST, quality), reasons);
    }

    /** Confidence in the role of a block, from the margin of its scores through a logistic curve. */
    static double ofRole(PageReading page, DraftItem item) {
        double margin = page.scores(item.block()).margin(item.role());
        return 1 / (1 + Math.exp(-(margin + ROLE_SCALE) / ROLE_SCALE));
    }

    private static double affinity(PageReading page, Draft draft) {
        return draft.headings().stream()
                .mapToDouble(item -> page.affinity(item.block(), draft.text()))
                .max()
                .orElse(0);
    }

    /** Text of another article stands between this one's parts. */
    private static boolean isPutTogether(PageReading page, Draft draft) {
        List<DraftItem> items = draft.items();
        for (int i = 1; i < items.size(); i++) {
            int between = page.proseFrom(items.get(i - 1).block() + 1);
            if (between >= 0 && between < items.get(i).block()) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsOpen(PageReading page, Draft draft) {
        List<Integer> text = draft.text();
        boolean jumps = draft.items().stream().anyMatch(item -> item.role() == LineRole.JUMP);
        return !jumps
                && !text.isEmpty()
                && !page.block(text.get(text.size() - 1)).endsSentence()
                && draft.items().get(draft.items().size() - 1).isText();
    }
}
