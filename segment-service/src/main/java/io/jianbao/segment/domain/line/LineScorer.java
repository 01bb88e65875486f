package io.jianbao.segment.domain.line;

import io.jianbao.segment.domain.language.LanguageStatistics;
import io.jianbao.segment.domain.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets every clue speak about every block.
 *
 * <p>Example: {@code new LineScorer(language, LineScorer.clues()).score(blocks)} gives one {@link RoleScores} a block.
 */
public final class LineScorer {

    private final LanguageStatistics language;
    private final List<LineClue> clues;

    public LineScorer(LanguageStatistics language, List<LineClue> clues) {
        this.language = language;
        this.clues = List.copyOf(clues);
    }

    /** The clues of this version, in no particular order. */
    public static List<LineClue> clues() {
        return List.of(
                new ProseClue(),
                new HeadingClue(),
                new JumpLineClue(),
                new BylineClue(),
                new LeadClue(),
                new CaptionClue(),
                new CreditClue(),
                new ColumnLabelClue(),
                new SubheadClue(),
                new DeckClue(),
                new FolioClue(),
                new NoticeClue(),
                new SectionClue(),
                new TeaserClue(),
                new TableClue(),
                new BriefClue());
    }

    public List<RoleScores> score(List<Block> blocks) {
        List<RoleScores> scores = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            LineView view = new LineView(
                    blocks.get(i),
                    i == 0 ? null : blocks.get(i - 1),
                    i + 1 == blocks.size() ? null : blocks.get(i + 1),
                    headlineness(blocks.get(i)));
            RoleScores.Sheet sheet = new RoleScores.Sheet();
            clues.forEach(clue -> clue.weigh(view, sheet));
            scores.add(sheet.scores());
        }
        return List.copyOf(scores);
    }

    private double headlineness(Block block) {
        String text = block.text();
        return language.headlineness(text.length() > 60 ? text.substring(0, 60) : text);
    }
}
