package io.jianbao.segment.domain.text;

/**
 * One line of the page that is not blank.
 *
 * @param span where its text stands, without white space at the ends
 * @param indent white code points before the text
 * @param width code points from the line's start to its end, white ones included
 * @param gap blank lines before it
 * @param text the text folded for matching, without any white space
 */
public record Line(Span span, int indent, int width, int gap, String text) {

    public Line {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("span of a line must hold text");
        }
    }

    /** Whether its text ends a sentence. */
    public boolean endsSentence() {
        return Punctuation.endsSentence(text);
    }
}
