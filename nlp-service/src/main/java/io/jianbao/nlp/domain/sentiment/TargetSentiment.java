package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.Span;

/**
 * What the article says about one entity under one of its names: the fined firm is negative, the regulator is not.
 *
 * @param entityId the entity
 * @param span the name's first mention
 * @param text the name as written there
 * @param polarity the most probable polarity
 * @param probabilities of all three
 * @param evidence the sentence with the entity that speaks most for the polarity
 */
public record TargetSentiment(
        String entityId, Span span, String text, Polarity polarity, Probabilities probabilities, Span evidence) {}
