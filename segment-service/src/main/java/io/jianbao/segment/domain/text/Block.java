package io.jianbao.segment.domain.text;

/**
 * A run of lines that a hard line wrap had cut: the unit that gets a role. On a page without such wraps every line is a
 * block.
 *
 * @param index its place on the page, from 0
 * @param span from the first line's text to the last line's
 * @param lines how many lines it was made of
 * @param indent white code points before its first line
 * @param gap blank lines before it
 * @param text folded for matching, without any white space
 * @param excerpt folded for matching, white space inside lines kept
 */
public record Block(int index, Span span, int lines, int indent, int gap, String text, Excerpt excerpt) {

    private static final int SURELY_PROSE = 40;
    private static final int PROSE_WITH_STOP = 14;

    /** Long enough, or long and ended as a sentence is: running text, not a heading. */
    public boolean isProse() {
        return text.length() >= SURELY_PROSE || (text.length() >= PROSE_WITH_STOP && Punctuation.endsStatement(text));
    }

    public boolean endsSentence() {
        return Punctuation.endsSentence(text);
    }

    public int length() {
        return text.length();
    }
}
