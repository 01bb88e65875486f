package io.jianbao.segment.domain.text;

import java.text.Normalizer;

/**
 * Folds a code point to the form under which it is matched: compatibility forms to their plain form (full-width to
 * ASCII, radicals to characters), then traditional to simplified. One code point always gives one code point, so that a
 * folded text is aligned with its original; a code point that would become several stays as it is.
 *
 * <p>Example: {@code （} is matched as {@code (}, {@code ７} as {@code 7}, {@code 訊} as {@code 讯}, {@code …} stays.
 */
public final class Folding {

    private static final int CJK_FIRST = 0x4E00;
    private static final int CJK_LAST = 0x9FFF;
    private static final int ASCII_LAST = 0x7F;

    private final TraditionalTable traditional;

    public Folding(TraditionalTable traditional) {
        this.traditional = traditional;
    }

    public int fold(int codePoint) {
        if (codePoint <= ASCII_LAST) {
            return codePoint;
        }
        boolean ideograph = codePoint >= CJK_FIRST && codePoint <= CJK_LAST;
        return traditional.simplify(ideograph ? codePoint : compatible(codePoint));
    }

    /** Folds every code point of a text; the result has as many code points. */
    public String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(this::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int compatible(int codePoint) {
        if (!Character.isValidCodePoint(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
            return codePoint;
        }
        String plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        int first = plain.codePointAt(0);
        return plain.length() == Character.charCount(first) ? first : codePoint;
    }
}
