package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.placement.Placement;
import io.jianbao.segment.domain.placement.PlacementRepair;
import io.jianbao.segment.domain.placement.PlacementScorers;
import io.jianbao.segment.domain.placement.PlacementSearch;
import io.jianbao.segment.domain.placement.RolePosteriors;
import java.util.List;

/**
 * How the learned scorers read a page: every block placed by a search, doubtful articles repaired. The clues' own reading
 * is a second opinion: it is taken where the quality scorer finds its articles likelier as a whole. On a page whose
 * articles are broken often, by columns of others, the clues have no say: they read articles as runs.
 *
 * @param drafts the articles
 * @param furniture what belongs to none
 * @param qualities how likely each article is exactly right, in the order of the drafts
 */
record LearnedReading(List<Draft> drafts, List<DraftItem> furniture, List<Double> qualities) {

    private static final int MOST_BREAKS = 3;

    LearnedReading {
        drafts = List.copyOf(drafts);
        furniture = List.copyOf(furniture);
        qualities = List.copyOf(qualities);
    }

    static LearnedReading of(PageReading page, RolePosteriors posteriors, PlacementScorers scorers) {
        Placement placement = new PlacementSearch(page, posteriors, scorers.placing()).find();
        PlacementRepair repair = new PlacementRepair(page, posteriors, placement.furniture(), scorers.quality());
        List<List<Integer>> articles = placement.articles();
        if (repair.isSure(articles) || repair.breaks(articles) > MOST_BREAKS) {
            return placed(page, posteriors, placement, repair, articles);
        }
        ClueReading clues = ClueReading.of(page);
        List<Integer> furniture =
                clues.furniture().stream().map(DraftItem::block).toList();
        PlacementRepair second = new PlacementRepair(page, posteriors, furniture, scorers.quality());
        List<List<Integer>> drafted =
                clues.drafts().stream().map(LearnedReading::blocks).toList();
        return second.worth(drafted) > repair.worth(articles)
                ? new LearnedReading(
                        clues.drafts(),
                        clues.furniture(),
                        drafted.stream().map(second::quality).toList())
                : placed(page, posteriors, placement, repair, articles);
    }

    private static LearnedReading placed(
            PageReading page,
            RolePosteriors posteriors,
            Placement placement,
            PlacementRepair repair,
            List<List<Integer>> articles) {
        DraftRoles roles = new DraftRoles(page, posteriors);
        return new LearnedReading(
                articles.stream().map(roles::draft).toList(),
                placement.furniture().stream().map(roles::furniture).toList(),
                articles.stream().map(repair::quality).toList());
    }

    private static List<Integer> blocks(Draft draft) {
        return draft.items().stream().map(DraftItem::block).toList();
    }
}
