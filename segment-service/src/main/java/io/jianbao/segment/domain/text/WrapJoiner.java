package io.jianbao.segment.domain.text;

import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.tree.TreeEnsemble;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Joins lines that a hard wrap cut into blocks, by a learned scorer over {@link WrapFeatures}.
 *
 * <p>Example: where lines are 13 wide, {@code 　　市民走进图书馆，翻开新} and {@code 书，} become one block.
 */
public final class WrapJoiner {

    private final LanguageStatistics language;
    private final Predicate<String> startsAnew;
    private final TreeEnsemble scorer;

    /**
     * Takes what it needs.
     *
     * @param startsAnew tells a folded line that always starts a block, such as a byline or a jump line
     */
    public WrapJoiner(LanguageStatistics language, Predicate<String> startsAnew, TreeEnsemble scorer) {
        this.language = language;
        this.startsAnew = startsAnew;
        this.scorer = scorer;
    }

    public List<Block> join(List<Line> lines, MatchingText matching) {
        WrapFeatures features = new WrapFeatures(lines, language, startsAnew);
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            run.add(lines.get(i));
            boolean goesOn =
                    i + 1 < lines.size() && features.mayContinue(i) && scorer.probability(features.of(i)) > 0.5;
            if (!goesOn) {
                blocks.add(block(blocks.size(), run, matching));
                run.clear();
            }
        }
        return List.copyOf(blocks);
    }

    private static Block block(int index, List<Line> run, MatchingText matching) {
        Line first = run.get(0);
        Span span = first.span().hull(run.get(run.size() - 1).span());
        StringBuilder text = new StringBuilder();
        run.forEach(line -> text.append(line.text()));
        return new Block(index, span, run.size(), first.indent(), first.gap(), text.toString(), matching.excerpt(span));
    }
}
