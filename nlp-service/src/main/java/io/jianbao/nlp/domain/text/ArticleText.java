package io.jianbao.nlp.domain.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An article's text, addressed by Unicode code points.
 *
 * <p>The text itself is never changed. Beside it stands a folded form of the same length, in which full-width
 * letters, digits and signs are half-width: {@code ２０２３年１０％} folds to {@code 2023年10%}. Patterns run on the
 * folded form, spans are valid in both. Unpaired surrogates fold to U+FFFD, supplementary code points stay one position
 * each. Immutable.
 */
public final class ArticleText {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int REPLACEMENT = 0xFFFD;

    private final String text;
    private final int[] original;
    private final int[] folded;
    private final String bmp;

    private ArticleText(String text, SimplifiedForms forms) {
        this.text = text;
        this.original = text.codePoints().toArray();
        this.folded = forms.read(original);
        char[] units = new char[original.length];
        for (int i = 0; i < original.length; i++) {
            folded[i] = fold(folded[i]);
            units[i] = folded[i] < Character.MIN_SUPPLEMENTARY_CODE_POINT ? (char) folded[i] : (char) REPLACEMENT;
        }
        this.bmp = new String(units);
    }

    /** A text that is read as it is written. */
    public static ArticleText of(String text) {
        return of(text, SimplifiedForms.none());
    }

    /** A text that is read in simplified characters, whatever its script. */
    public static ArticleText of(String text, SimplifiedForms forms) {
        return new ArticleText(text, forms);
    }

    /** The number of code points. */
    public int length() {
        return original.length;
    }

    /** The folded code point at a position. */
    public int at(int index) {
        return folded[index];
    }

    /** The original text of a span; throws {@link IndexOutOfBoundsException} if the span leaves the text. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /** The original text of {@code [start, end)}; an empty string if both are equal. */
    public String slice(int start, int end) {
        return new String(original, start, end - start);
    }

    /**
     * The folded text with one {@code char} per code point (supplementary code points replaced by U+FFFD), so that
     * indexes found by a regular expression are code-point offsets.
     */
    public String folded() {
        return bmp;
    }

    /** The text as it was given. */
    public String original() {
        return text;
    }

    /** The non-empty lines (separated by {@code \n}), without their line ends. */
    public List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length; i++) {
            if (i == folded.length || folded[i] == '\n') {
                if (i > start) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return List.copyOf(lines);
    }

    private static int fold(int point) {
        if (point >= FULL_WIDTH_FIRST && point <= FULL_WIDTH_LAST && !isSentenceSign(point)) {
            return point - FULL_WIDTH_SHIFT;
        }
        if (point == 0x3000 || point == 0xA0) {
            return ' ';
        }
        return point >= 0xD800 && point <= 0xDFFF ? REPLACEMENT : point;
    }

    // ，！（）：；？ are ordinary Chinese punctuation, not wide forms of something else.
    private static boolean isSentenceSign(int point) {
        return "，！（）：；？".indexOf(point) >= 0;
    }
}
