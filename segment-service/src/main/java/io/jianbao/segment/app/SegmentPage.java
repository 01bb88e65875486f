package io.jianbao.segment.app;

import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.article.PageSplitter;
import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.placement.PlacementScorers;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.TraditionalTable;

/**
 * Takes a page apart into its articles. Total: any text gives a result, an empty one a result without articles. Pure and
 * safe for use by many threads.
 *
 * <p>Example: {@code new SegmentPage(statistics, traditional, scorers).segment(PageText.of(text)).articles()}.
 */
public final class SegmentPage {

    private final PageReader reader;
    private final PageSplitter splitter;

    public SegmentPage(LanguageStatistics language, TraditionalTable traditional, PlacementScorers scorers) {
        this.reader = new PageReader(language, traditional, scorers.wraps());
        this.splitter = new PageSplitter(scorers);
    }

    /**
     * Splits the page.
     *
     * @throws io.jianbao.segment.domain.article.BrokenCoverageException if a character were lost or owned twice, which is
     *     a bug
     */
    public PageArticles segment(PageText page) {
        MatchingText matching = reader.matching(page);
        return splitter.split(page, matching, reader.read(page, matching));
    }
}
