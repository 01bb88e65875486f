package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.NormalValue;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that names or measures something. Mentions of one analysis do not overlap.
 *
 * @param span where it stands, in code points
 * @param type what it is
 * @param text the text of the span, unchanged
 * @param normal what a date, sum, share or quantity means; null for names, and where the text does not determine it
 * @param confidence from 0 to 1; 1 for grammars
 * @param evidence what found it: {@code linear-tagger}, {@code repetition}, {@code date-grammar}, {@code byline} …
 * @param entityId the entity it belongs to, once entities were resolved; null for values
 */
public record Mention(
        Span span,
        MentionType type,
        String text,
        @Nullable NormalValue normal,
        double confidence,
        String evidence,
        @Nullable String entityId) {

    public Mention {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1: " + confidence);
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be empty");
        }
    }

    /** A name as found, not yet resolved to an entity. */
    public static Mention name(Span span, MentionType type, String text, double confidence, String evidence) {
        return new Mention(span, type, text, null, confidence, evidence, null);
    }

    /** The same mention as one of an entity's. */
    public Mention of(String entity) {
        return new Mention(span, type, text, normal, confidence, evidence, entity);
    }
}
