package io.jianbao.segment.domain.placement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is measured between two blocks of a page, each measured once and kept. Only blocks less than {@value #REACH}
 * apart are compared, so that memory grows with the page's length and not with its square.
 */
final class Pairs {

    /** How far apart blocks may stand. */
    static final int REACH = 160;

    private final PageReading page;
    private final float[][] junctions;
    private final float[][] cohesions;
    private final float[][] affinities;
    private final Map<Long, Float> windows = new HashMap<>();

    Pairs(PageReading page) {
        this.page = page;
        this.junctions = new float[page.size()][];
        this.cohesions = new float[page.size()][];
        this.affinities = new float[page.size()][];
    }

    /** How well the later block's text reads on from the earlier one's. */
    float junction(int first, int second) {
        float[] row = row(junctions, first);
        int at = second - first;
        if (Float.isNaN(row[at])) {
            row[at] = (float) page.junction(first, second);
        }
        return row[at];
    }

    /** How much two blocks speak of the same; the first stands before the second. */
    float cohesion(int first, int second) {
        float[] row = row(cohesions, first);
        int at = second - first;
        if (Float.isNaN(row[at])) {
            row[at] = (float) page.cohesion(first, second);
        }
        return row[at];
    }

    /** How much of a heading's weight a block's text holds, whichever stands first. */
    float affinity(int heading, int text) {
        float[] row = affinities[heading];
        if (row == null) {
            row = new float[2 * REACH];
            Arrays.fill(row, Float.NaN);
            affinities[heading] = row;
        }
        int at = text - heading + REACH;
        if (Float.isNaN(row[at])) {
            row[at] = (float) page.bigrams(heading).containedIn(java.util.List.of(page.bigrams(text)));
        }
        return row[at];
    }

    /** How much of a heading's weight the running text from a block on holds. */
    float affinityFrom(int heading, int index) {
        return windows.computeIfAbsent(
                (long) heading << 32 | index, key -> (float) page.affinity(heading, page.textFrom(index)));
    }

    private static float[] row(float[][] rows, int first) {
        float[] row = rows[first];
        if (row == null) {
            row = new float[REACH];
            Arrays.fill(row, Float.NaN);
            rows[first] = row;
        }
        return row;
    }
}
