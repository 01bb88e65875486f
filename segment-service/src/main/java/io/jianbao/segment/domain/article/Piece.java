package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;

/**
 * One stretch of the page that belongs to an article, with how it is known.
 *
 * @param role what it is
 * @param span where it stands, without white space at the ends
 * @param text the page's text of the span, untouched
 * @param evidence the clue or stage that decided, such as {@code jump-line} or {@code headline-affinity}
 * @param confidence 0 to 1
 */
public record Piece(PieceRole role, Span span, String text, String evidence, double confidence) {

    public Piece {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("span of a piece must hold text");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0 to 1 but is " + confidence);
        }
    }
}
