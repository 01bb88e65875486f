package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives headlines that stand alone to bodies that have none, one to one, by how much of the headline's idf-weighted
 * character pairs the body holds; the best pair first. So headlines are found again that stand far from their body or all
 * at the top.
 */
final class HeadlineMatcher {

    private static final double LEAST_AFFINITY = 0.2;
    private static final int REACH = 40;
    private static final String EVIDENCE = "headline-affinity";

    private final PageReading page;

    HeadlineMatcher(PageReading page) {
        this.page = page;
    }

    /** The drafts with matched headlines moved to their bodies. */
    List<Draft> match(List<Draft> drafts) {
        List<Draft> matched = new ArrayList<>(drafts);
        List<Match> matches = pairs(drafts)
                .sorted(Comparator.comparingDouble(Match::affinity).reversed())
                .toList();
        boolean[] taken = new boolean[drafts.size()];
        for (Match match : matches) {
            if (!taken[match.heading()] && !taken[match.body()]) {
                taken[match.heading()] = true;
                taken[match.body()] = true;
                matched.set(match.body(), drafts.get(match.body()).with(found(drafts.get(match.heading()))));
            }
        }
        for (Match match : matches) {
            if (taken[match.heading()]) {
                matched.set(match.heading(), null);
            }
        }
        return matched.stream().filter(Objects::nonNull).toList();
    }

    private Stream<Match> pairs(List<Draft> drafts) {
        return IntStream.range(0, drafts.size())
                .filter(i -> !drafts.get(i).hasText() && drafts.get(i).hasHeadline())
                .boxed()
                .flatMap(heading -> bodiesNear(drafts, heading).mapToObj(body -> match(drafts, heading, body)))
                .filter(match -> match.affinity() >= LEAST_AFFINITY);
    }

    private static IntStream bodiesNear(List<Draft> drafts, int heading) {
        return IntStream.rangeClosed(Math.max(0, heading - REACH), Math.min(drafts.size() - 1, heading + REACH))
                .filter(i -> drafts.get(i).hasText() && !drafts.get(i).hasHeadline());
    }

    private Match match(List<Draft> drafts, int heading, int body) {
        double affinity = drafts.get(heading).headings().stream()
                .mapToDouble(
                        item -> page.affinity(item.block(), drafts.get(body).text()))
                .max()
                .orElse(0);
        return new Match(heading, body, affinity);
    }

    private static List<DraftItem> found(Draft heading) {
        return heading.items().stream()
                .map(item -> new DraftItem(item.block(), item.role(), EVIDENCE))
                .toList();
    }

    private record Match(int heading, int body, double affinity) {}
}
