package io.jianbao.segment.domain.text;

import java.util.Map;

/**
 * Traditional to simplified characters, one code point to one code point, for matching only: the page's own characters
 * are never replaced.
 *
 * <p>Example: {@code 報} is matched as {@code 报}; a character that is not in the table is matched as itself.
 *
 * @param simplified simplified code point by traditional code point
 */
public record TraditionalTable(Map<Integer, Integer> simplified) {

    public TraditionalTable {
        simplified = Map.copyOf(simplified);
    }

    /** A table that changes nothing. */
    public static TraditionalTable empty() {
        return new TraditionalTable(Map.of());
    }

    public int simplify(int codePoint) {
        return simplified.getOrDefault(codePoint, codePoint);
    }
}
