package io.jianbao.store.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings text and query to one form: compatibility forms (ＡＢＣ, １２) to their plain ones, lower case, traditional characters to simplified
 * ones, and no blanks between ideographs (headlines are often letter-spaced). {@code 春　風 ABC} becomes {@code 春风 abc}.
 */
public final class TextFolding {
    private final Map<Integer, Integer> simplified;

    /**
     * A folding with this table.
     *
     * @param simplified code point of a traditional character to the code point of its simplified form; may be empty
     */
    public TextFolding(Map<Integer, Integer> simplified) {
        this.simplified = Map.copyOf(simplified);
    }

    /** The folded form; folding it again changes nothing. */
    public String fold(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        StringBuilder folded = new StringBuilder(points.length);
        int before = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == ' '
                    && Character.isIdeographic(before)
                    && Character.isIdeographic(afterBlanks(points, i))) {
                continue;
            }
            folded.appendCodePoint(simplified.getOrDefault(points[i], points[i]));
            before = points[i];
        }
        return folded.toString();
    }

    private static int afterBlanks(int[] points, int from) {
        int i = from;
        while (i < points.length && points[i] == ' ') {
            i++;
        }
        return i < points.length ? points[i] : 0;
    }
}
