package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.Span;

/**
 * What one sentence itself says.
 *
 * @param span the sentence
 * @param label the most probable polarity
 * @param probabilities of all three
 * @param evidence the clause that speaks most for the label
 */
public record SentenceSentiment(Span span, Polarity label, Probabilities probabilities, Span evidence) {}
