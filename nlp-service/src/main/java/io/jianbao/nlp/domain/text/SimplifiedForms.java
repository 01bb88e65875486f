package io.jianbao.nlp.domain.text;

import java.util.Map;

/**
 * The simplified form of traditional characters, one for one, so that models trained on simplified text read both scripts: 灣 is read as 湾. Used for
 * reading only; what is published is the text as printed.
 */
public final class SimplifiedForms {
    /** Simplified text holds a few characters that the table knows too (著, 乾); in traditional text every fourth is one. */
    private static final int ONE_IN = 25;

    private final Map<Integer, Integer> forms;

    /**
     * Forms by traditional code point.
     *
     * @param forms traditional to simplified code point
     */
    public SimplifiedForms(Map<Integer, Integer> forms) {
        this.forms = Map.copyOf(forms);
    }

    /** No forms: every text is read as it is. */
    public static SimplifiedForms none() {
        return new SimplifiedForms(Map.of());
    }

    /** The text in simplified characters if it is in traditional script, else unchanged; as many code points as before. */
    public int[] read(int[] points) {
        int known = 0;
        for (int point : points) {
            known += forms.containsKey(point) ? 1 : 0;
        }
        int[] read = points.clone();
        if (known * ONE_IN > points.length) {
            for (int i = 0; i < read.length; i++) {
                read[i] = forms.getOrDefault(read[i], read[i]);
            }
        }
        return read;
    }
}
