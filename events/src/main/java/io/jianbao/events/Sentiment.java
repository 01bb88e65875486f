package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * How something is spoken of.
 *
 * @param label    the most probable class
 * @param positive probability 0 to 1; the three sum to 1
 * @param neutral  probability
 * @param negative probability
 * @param evidence the part of the article's {@code text} that weighed most
 */
public record Sentiment(
        Polarity label,
        double positive,
        double neutral,
        double negative,
        @Nullable Span evidence) {}
