package io.jianbao.events;

/**
 * Sentiment of one sentence.
 *
 * @param start     first code point in the article's {@code text}
 * @param end       one past the last
 * @param sentiment how it speaks
 */
public record SentenceSentiment(int start, int end, Sentiment sentiment) {}
