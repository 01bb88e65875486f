package io.jianbao.segment.app;

import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.article.PageReading;
import io.jianbao.segment.domain.article.PageSplitter;
import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.line.LineOpening;
import io.jianbao.segment.domain.line.LineScorer;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.LineSplitter;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.TraditionalTable;
import io.jianbao.segment.domain.text.WrapJoiner;
import java.util.List;

/**
 * Takes a page apart into its articles. Total: any text gives a result, an empty one a result without articles. Pure and
 * safe for use by many threads.
 *
 * <p>Example: {@code new SegmentPage(statistics, traditional).segment(PageText.of(text)).articles()}.
 */
public final class SegmentPage {

    private final LanguageStatistics language;
    private final Folding folding;
    private final LineScorer scorer;
    private final WrapJoiner joiner;
    private final PageSplitter splitter = new PageSplitter();

    public SegmentPage(LanguageStatistics language, TraditionalTable traditional) {
        this.language = language;
        this.folding = new Folding(traditional);
        this.scorer = new LineScorer(language, LineScorer.clues());
        this.joiner = new WrapJoiner(language.characters(), LineOpening::startsAnew);
    }

    /**
     * Splits the page.
     *
     * @throws io.jianbao.segment.domain.article.BrokenCoverageException if a character were lost or owned twice, which is
     *     a bug
     */
    public PageArticles segment(PageText page) {
        MatchingText matching = MatchingText.of(page, folding);
        List<Block> blocks = joiner.join(LineSplitter.split(page, matching), matching);
        PageReading reading = new PageReading(blocks, scorer.score(blocks), language);
        return splitter.split(page, matching, reading);
    }
}
