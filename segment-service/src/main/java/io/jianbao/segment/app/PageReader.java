package io.jianbao.segment.app;

import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.line.LineOpening;
import io.jianbao.segment.domain.line.LineScorer;
import io.jianbao.segment.domain.placement.PageReading;
import io.jianbao.segment.domain.text.Block;
import io.jianbao.segment.domain.text.Folding;
import io.jianbao.segment.domain.text.LineSplitter;
import io.jianbao.segment.domain.text.MatchingText;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.TraditionalTable;
import io.jianbao.segment.domain.text.WrapJoiner;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.util.List;

/**
 * Reads a page's text into blocks with all that is measured on them, before anything is decided. Pure and safe for use
 * by many threads.
 *
 * <p>Example: {@code reader.read(text, reader.matching(text)).size()} is the number of blocks.
 */
public final class PageReader {

    private final LanguageStatistics language;
    private final Folding folding;
    private final LineScorer scorer;
    private final WrapJoiner joiner;

    public PageReader(LanguageStatistics language, TraditionalTable traditional, TreeEnsemble wraps) {
        this.language = language;
        this.folding = new Folding(traditional);
        this.scorer = new LineScorer(language, LineScorer.clues());
        this.joiner = new WrapJoiner(language, LineOpening::startsAnew, wraps);
    }

    /** The page's text folded for matching. */
    public MatchingText matching(PageText page) {
        return MatchingText.of(page, folding);
    }

    public PageReading read(PageText page, MatchingText matching) {
        List<Block> blocks = joiner.join(LineSplitter.split(page, matching), matching);
        return new PageReading(blocks, scorer.score(blocks), language);
    }
}
