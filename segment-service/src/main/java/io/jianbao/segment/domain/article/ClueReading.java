package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.placement.PageReading;
import java.util.List;

/**
 * How the clues alone read a page: articles decoded by a grammar, fragments linked, lone headlines matched.
 *
 * @param drafts the articles
 * @param furniture what belongs to none
 */
record ClueReading(List<Draft> drafts, List<DraftItem> furniture) {

    ClueReading {
        drafts = List.copyOf(drafts);
        furniture = List.copyOf(furniture);
    }

    static ClueReading of(PageReading page) {
        ArticleDecoder.Decoding decoding = new ArticleDecoder().decode(page);
        List<Draft> linked = new FragmentLinker(page).link(decoding.drafts());
        return new ClueReading(new HeadlineMatcher(page).match(linked), decoding.furniture());
    }
}
