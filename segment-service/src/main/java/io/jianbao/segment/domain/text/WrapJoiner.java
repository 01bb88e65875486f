package io.jianbao.segment.domain.text;

import io.jianbao.segment.domain.language.CharacterModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Joins lines that a hard wrap cut into blocks. A line continues the one before when that one is full, no blank line or
 * indent parts them, and the text reads on.
 *
 * <p>Example: with a width of 13, {@code 　　市民走进图书馆，翻开新} and {@code 书，} become one block.
 */
public final class WrapJoiner {

    private static final double READS_ON = -5;
    private static final double READS_ON_AFTER_STOP = 1.0;
    private static final double INDENTED_SHARE = 0.05;

    private final CharacterModel characters;
    private final Predicate<String> startsAnew;

    /** @param startsAnew tells a folded line that always starts a block, such as a byline or a jump line */
    public WrapJoiner(CharacterModel characters, Predicate<String> startsAnew) {
        this.characters = characters;
        this.startsAnew = startsAnew;
    }

    public List<Block> join(List<Line> lines, MatchingText matching) {
        Optional<WrapWidth> wrap = WrapWidth.of(lines);
        boolean indents = lines.stream().filter(line -> line.indent() == 2).count() > INDENTED_SHARE * lines.size();
        List<Block> blocks = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            boolean continues =
                    wrap.isPresent() && !run.isEmpty() && continues(wrap.get(), run.get(run.size() - 1), line, indents);
            if (!continues && !run.isEmpty()) {
                blocks.add(block(blocks.size(), run, matching));
                run.clear();
            }
            run.add(line);
        }
        if (!run.isEmpty()) {
            blocks.add(block(blocks.size(), run, matching));
        }
        return List.copyOf(blocks);
    }

    private boolean continues(WrapWidth wrap, Line last, Line line, boolean indents) {
        if (line.gap() > 0 || line.indent() >= 2 || !wrap.isFull(last) && !isLongLead(wrap, last)) {
            return false;
        }
        if (startsAnew.test(line.text())
                || startsAnew.test(last.text()) && last.text().length() < wrap.width()) {
            return false;
        }
        if (Punctuation.endsSentence(last.text())) {
            return indents || characters.junction(last.text(), line.text()) > READS_ON_AFTER_STOP;
        }
        return characters.junction(last.text(), line.text()) > READS_ON;
    }

    /** A dateline set before the wrapped text makes the first line longer than the others. */
    private boolean isLongLead(WrapWidth wrap, Line line) {
        return line.width() > wrap.width() && startsAnew.test(line.text());
    }

    private static Block block(int index, List<Line> run, MatchingText matching) {
        Line first = run.get(0);
        Span span = first.span().hull(run.get(run.size() - 1).span());
        StringBuilder text = new StringBuilder();
        run.forEach(line -> text.append(line.text()));
        return new Block(index, span, run.size(), first.indent(), first.gap(), text.toString(), matching.excerpt(span));
    }
}
