package io.jianbao.segment.domain.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The width at which a page's lines were hard-wrapped, found as the line width that a large share of the lines have.
 *
 * @param width code points of a full line
 */
public record WrapWidth(int width) {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int LEAST_LINES = 6;
    private static final double LEAST_SHARE = 0.3;
    private static final int INDENT = 2;

    /** Empty when the lines have no common width, as on a page with one line a paragraph. */
    public static Optional<WrapWidth> of(List<Line> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int candidates = 0;
        for (Line line : lines) {
            if (line.width() >= NARROWEST) {
                candidates++;
                if (line.width() <= WIDEST) {
                    counts.merge(line.width(), 1, Integer::sum);
                }
            }
        }
        Map.Entry<Integer, Integer> best = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElse(Map.entry(0, 0));
        boolean wrapped = best.getValue() >= LEAST_LINES && best.getValue() >= LEAST_SHARE * candidates;
        return wrapped ? Optional.of(new WrapWidth(best.getKey())) : Optional.empty();
    }

    /** Whether a line reaches the width, so that the next one may continue it. */
    public boolean isFull(Line line) {
        return line.width() == width
                || line.width() == width + INDENT
                || (line.width() > width && line.indent() == INDENT);
    }
}
