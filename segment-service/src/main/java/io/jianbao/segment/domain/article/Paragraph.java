package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A paragraph of an article, put together again where columns or other matter had parted it.
 *
 * @param type body text, subhead or caption
 * @param text the spans' text one after the other, line ends left out
 * @param spans where its parts stand, in reading order, at least one
 */
public record Paragraph(Type type, String text, List<Span> spans) {

    /** What a paragraph can be. */
    public enum Type {
        BODY,
        SUBHEAD,
        CAPTION;

        /** Lower-case name as published. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Paragraph {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("spans of a paragraph must not be empty");
        }
    }
}
