package io.jianbao.segment.domain.text;

import io.jianbao.segment.domain.language.CharacterModel;
import io.jianbao.segment.domain.language.LanguageStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What tells whether a line goes on in the next one because a hard wrap cut it: how wide both are beside the lines around
 * them, and whether the text reads on. Widths are compared with near lines, since each article of a page may have a width
 * of its own.
 */
public final class WrapFeatures {

    private static final int NARROWEST = 8;
    private static final int[] REACHES = {2, 5, 12, 30};
    private static final int NOTHING = -99;

    private final List<Line> lines;
    private final CharacterModel characters;
    private final LanguageStatistics language;
    private final Predicate<String> startsAnew;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final int commonWidth;
    private final double gapShare;
    private final double indentShare;

    public WrapFeatures(List<Line> lines, LanguageStatistics language, Predicate<String> startsAnew) {
        this.lines = lines;
        this.language = language;
        this.characters = language.characters();
        this.startsAnew = startsAnew;
        int gaps = 0;
        int indents = 0;
        int common = 0;
        for (Line line : lines) {
            gaps += line.gap() > 0 ? 1 : 0;
            indents += line.indent() == 2 ? 1 : 0;
            if (line.width() >= NARROWEST) {
                int count = widths.merge(line.width(), 1, Integer::sum);
                common = count > widths.getOrDefault(common, 0) ? line.width() : common;
            }
        }
        this.commonWidth = common;
        this.gapShare = (double) gaps / Math.max(1, lines.size());
        this.indentShare = (double) indents / Math.max(1, lines.size());
    }

    /** Whether the next line may continue this one at all: no blank line or indent parts them. */
    public boolean mayContinue(int index) {
        Line next = lines.get(index + 1);
        return next.gap() == 0 && next.indent() < 2 && lines.get(index).width() >= NARROWEST;
    }

    /** The row for the line and the next one. */
    public float[] of(int index) {
        double[] widths = widths(index);
        double[] words = words(lines.get(index), lines.get(index + 1));
        float[] row = new float[widths.length + words.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) (i < widths.length ? widths[i] : words[i - widths.length]);
        }
        return row;
    }

    private double[] widths(int index) {
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        return new double[] {
            line.width(),
            next.width(),
            next.width() - line.width(),
            width(index - 1) - line.width(),
            width(index + 2) - line.width(),
            line.indent(),
            next.indent(),
            line.gap(),
            index + 2 < lines.size() ? lines.get(index + 2).gap() : 9,
            same(index, REACHES[0]),
            same(index, REACHES[1]),
            same(index, REACHES[2]),
            same(index, REACHES[3]),
            run(index),
            widest(index, REACHES[0]) - line.width(),
            widest(index, REACHES[2]) - line.width(),
            (double) widths.getOrDefault(line.width(), 0) / lines.size(),
            commonWidth - line.width(),
            (double) widths.getOrDefault(commonWidth, 0) / lines.size(),
            gapShare,
            indentShare,
        };
    }

    private double[] words(Line line, Line next) {
        return new double[] {
            characters.junction(line.text(), next.text()),
            characters.opensParagraph(next.text()),
            characters.closesParagraph(line.text()),
            line.endsSentence() ? 1 : 0,
            Punctuation.kind(line.text().charAt(line.text().length() - 1)),
            Punctuation.kind(next.text().charAt(0)),
            startsAnew.test(line.text()) ? 1 : 0,
            startsAnew.test(next.text()) ? 1 : 0,
            language.headlineness(line.text()),
            language.headlineness(next.text()),
            Punctuation.count(line.text(), ",，。"),
            Punctuation.count(next.text(), ",，。"),
        };
    }

    private int width(int index) {
        return index < 0 || index >= lines.size() ? NOTHING : lines.get(index).width();
    }

    /** How many lines up to that far away are as wide, indent aside. */
    private int same(int index, int reach) {
        int width = lines.get(index).width();
        int count = 0;
        for (int i = Math.max(0, index - reach); i <= Math.min(lines.size() - 1, index + reach); i++) {
            Line line = lines.get(i);
            count += i != index && (line.width() == width || line.width() - line.indent() == width) ? 1 : 0;
        }
        return count;
    }

    /** How many lines right before are as wide. */
    private int run(int index) {
        int run = 0;
        while (run < REACHES[2] && index - run - 1 >= 0 && width(index - run - 1) == width(index)) {
            run++;
        }
        return run;
    }

    private int widest(int index, int reach) {
        int widest = 0;
        for (int i = Math.max(0, index - reach); i <= Math.min(lines.size() - 1, index + reach); i++) {
            widest = Math.max(widest, lines.get(i).width());
        }
        return widest;
    }
}
