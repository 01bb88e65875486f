package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a whole article.
 *
 * @param label the most probable polarity
 * @param probabilities of all three
 * @param evidence the sentence that speaks most for the label; null only for a text without a sentence
 */
public record ArticleSentiment(
        Polarity label,
        Probabilities probabilities,
        @Nullable Span evidence) {}
