package io.jianbao.segment.domain.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks through a page whose articles are known and gives every choice that the search would meet on the right way, with
 * the right one marked: what the placing scorer is trained on.
 */
public final class PlacementLesson {

    /** Takes one choice. */
    @FunctionalInterface
    public interface Pupil {
        void see(float[] row, boolean right);
    }

    private final PageReading page;
    private final RolePosteriors roles;
    private final PlacementFeatures features;

    public PlacementLesson(PageReading page, RolePosteriors roles) {
        this.page = page;
        this.roles = roles;
        this.features = new PlacementFeatures(page, roles);
    }

    /**
     * Gives every choice on the page.
     *
     * @param owners the article of each block by any number, negative for furniture
     */
    public void teach(int[] owners, Pupil pupil) {
        PlacementState state = PlacementState.start();
        Map<Integer, Integer> ids = new HashMap<>();
        for (int block = 0; block < page.size(); block++) {
            List<OpenArticle> candidates = state.candidates(block);
            int right = right(candidates, owners[block], ids);
            if (right >= 0) {
                List<float[]> rows = features.rows(state, block, candidates);
                for (int i = 0; i < rows.size(); i++) {
                    pupil.see(rows.get(i), i == right);
                }
            }
            state = follow(state, block, owners[block], right, ids);
        }
    }

    /** The place of the right choice, -1 when the right article is out of reach. */
    private static int right(List<OpenArticle> candidates, int owner, Map<Integer, Integer> ids) {
        if (owner < 0) {
            return candidates.size() + 1;
        }
        Integer id = ids.get(owner);
        if (id == null) {
            return candidates.size();
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }

    private PlacementState follow(PlacementState state, int block, int owner, int right, Map<Integer, Integer> ids) {
        if (owner < 0) {
            return state.skip(0);
        }
        int length = page.block(block).length();
        List<OpenArticle> candidates = state.candidates(block);
        if (right >= 0 && right < candidates.size()) {
            OpenArticle article = candidates.get(right);
            return state.extend(article, article.with(block, length, roles), 0);
        }
        ids.put(owner, state.articles());
        return state.open(OpenArticle.empty(state.articles()).with(block, length, roles), 0);
    }
}
