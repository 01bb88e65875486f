package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives headlines to texts one to one where their places on the page do not tell: headlines that stand apart from their
 * text, or side by side with another's. Two articles exchange their headings as long as this raises the sum of how much
 * of each heading's idf-weighted character pairs its text holds (2-opt for the assignment problem). An article without
 * headings takes part with none.
 */
final class HeadlineExchange {

    private static final double LEAST_GAIN = 0.06;
    private static final double LEAST_GAIN_BESIDE = 0.3;
    private static final int REACH = 30;
    private static final int ROUNDS = 6;

    private final PageReading page;

    HeadlineExchange(PageReading page) {
        this.page = page;
    }

    /** The drafts with headings exchanged, in their order; one that is left without anything is gone. */
    List<Draft> exchange(List<Draft> drafts) {
        List<Draft> arranged = new ArrayList<>(drafts);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int i = 0; i < arranged.size(); i++) {
                for (int k = i + 1; k < arranged.size() && k <= i + REACH; k++) {
                    changed |= exchange(arranged, i, k);
                }
            }
        }
        return arranged;
    }

    private boolean exchange(List<Draft> drafts, int first, int second) {
        Draft a = drafts.get(first);
        Draft b = drafts.get(second);
        boolean loose = isLoose(a) && isLoose(b);
        if (!a.hasText() || !b.hasText() || !a.hasHeadline() && !b.hasHeadline() || !isFree(a, b)) {
            return false;
        }
        double gain = agreement(a, b) + agreement(b, a) - agreement(a, a) - agreement(b, b);
        if (gain < (loose ? LEAST_GAIN : LEAST_GAIN_BESIDE)) {
            return false;
        }
        drafts.set(first, withHeadings(a, b.headings()));
        drafts.set(second, withHeadings(b, a.headings()));
        return true;
    }

    /** Neither is bound to its headings by standing alone with them. */
    private boolean isFree(Draft a, Draft b) {
        return isLoose(a) && isLoose(b) || isLoose(a) && touches(b) || touches(a) && isLoose(b);
    }

    /** Its headings, if any, do not stand beside its text. */
    private static boolean isLoose(Draft draft) {
        List<Integer> text = draft.text();
        return draft.headings().stream()
                .noneMatch(heading -> text.stream().anyMatch(block -> Math.abs(block - heading.block()) <= 3));
    }

    /** A heading of another article stands beside its own. */
    private boolean touches(Draft draft) {
        List<Integer> own = draft.items().stream().map(DraftItem::block).toList();
        return draft.headings().stream()
                .anyMatch(heading -> isForeign(heading.block() - 1, own) || isForeign(heading.block() + 1, own));
    }

    private boolean isForeign(int block, List<Integer> own) {
        return block >= 0 && block < page.size() && !own.contains(block) && !page.isProse(block);
    }

    private double agreement(Draft headed, Draft body) {
        List<Integer> text = body.text();
        return headed.headings().stream()
                .mapToDouble(item -> page.affinity(item.block(), text))
                .max()
                .orElse(0);
    }

    private static Draft withHeadings(Draft draft, List<DraftItem> headings) {
        List<DraftItem> items = new ArrayList<>(
                draft.items().stream().filter(item -> !item.isHeading()).toList());
        headings.forEach(item -> items.add(new DraftItem(item.block(), item.role(), "headline-affinity")));
        return new Draft(items);
    }
}
