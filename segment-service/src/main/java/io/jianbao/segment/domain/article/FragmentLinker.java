package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;
import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Puts fragments of one article together: a part that the decoder cut off at a subhead, and parts between which another
 * article's text or headline stands. The likeliest pair is joined first, again and again, until no pair is likely. Only
 * fragments that stand near each other are compared, so that time grows with their number.
 */
final class FragmentLinker {

    private static final int REACH = 6;
    private static final int STRETCH = 60;
    private static final double LIKELY = 0.4;
    private static final double BETTER_ELSEWHERE = 0.1;

    private final PageReading page;
    private final IdentityHashMap<Draft, IdentityHashMap<Draft, Double>> known = new IdentityHashMap<>();

    FragmentLinker(PageReading page) {
        this.page = page;
    }

    /** The drafts with fragments joined, and headlines set free that stood inside another article. */
    List<Draft> link(List<Draft> drafts) {
        List<Draft> linked = new ArrayList<>();
        for (int from = 0; from < drafts.size(); from += STRETCH) {
            linked.addAll(linkStretch(drafts.subList(from, Math.min(drafts.size(), from + STRETCH))));
        }
        linked.sort(Comparator.comparingInt(Draft::first));
        return linked;
    }

    private List<Draft> linkStretch(List<Draft> drafts) {
        List<Draft> headings = new ArrayList<>();
        List<Draft> fragments = new ArrayList<>();
        drafts.forEach(draft -> (draft.hasText() ? fragments : headings).add(draft));
        int[] best = bestPair(fragments);
        while (best.length > 0) {
            Draft second = fragments.remove(best[1]);
            Draft first = fragments.get(best[0]);
            fragments.set(best[0], join(first, second, best[1] - best[0] == 1, fragments, headings));
            best = bestPair(fragments);
        }
        fragments.addAll(headings);
        return fragments;
    }

    private int[] bestPair(List<Draft> fragments) {
        double most = LIKELY;
        int[] best = {};
        for (int i = 0; i < fragments.size(); i++) {
            for (int j = i + 1; j < fragments.size() && j <= i + REACH; j++) {
                double score = score(fragments.get(i), fragments.get(j), j - i - 1);
                if (score > most) {
                    most = score;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private double score(Draft first, Draft second, int between) {
        return known.computeIfAbsent(first, key -> new IdentityHashMap<>())
                .computeIfAbsent(second, key -> new LinkEvidence(page, first, second, between).score());
    }

    private Draft join(Draft first, Draft second, boolean adjacent, List<Draft> others, List<Draft> headings) {
        if (!first.hasHeadline() || !second.hasHeadline()) {
            return first.with(second.items());
        }
        if (!adjacent || agreesBetterElsewhere(second, others)) {
            headings.add(new Draft(second.headings()));
            return first.with(
                    second.items().stream().filter(item -> !item.isHeading()).toList());
        }
        return first.with(second.items().stream().map(FragmentLinker::demoted).toList());
    }

    private boolean agreesBetterElsewhere(Draft draft, List<Draft> others) {
        double own = agreement(draft, draft.text());
        return others.stream()
                .filter(other -> !other.hasHeadline())
                .anyMatch(other -> agreement(draft, other.text()) > own + BETTER_ELSEWHERE);
    }

    private double agreement(Draft draft, List<Integer> text) {
        return draft.headings().stream()
                .mapToDouble(item -> page.affinity(item.block(), text))
                .max()
                .orElse(0);
    }

    /** What was a headline is a subhead of the joined article. */
    private static DraftItem demoted(DraftItem item) {
        return item.isHeading() ? new DraftItem(item.block(), LineRole.SUBHEAD, "fragment-link") : item;
    }
}
