package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;

/**
 * Matter that belongs to the page and to no article.
 *
 * @param role what it is, the label of a {@link FurnitureRole}
 * @param span where it stands, without white space at the ends
 * @param text the page's text of the span, untouched
 * @param evidence the clue that decided
 * @param confidence 0 to 1
 */
public record Furniture(String role, Span span, String text, String evidence, double confidence) {

    public Furniture {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("span of furniture must hold text");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie in 0 to 1 but is " + confidence);
        }
    }
}
