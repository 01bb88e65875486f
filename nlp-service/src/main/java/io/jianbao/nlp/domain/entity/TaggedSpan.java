package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.Span;

/**
 * A span that the tagger marked.
 *
 * @param span where
 * @param kind what, one of the kinds of the tagger's {@link TagScheme}
 * @param confidence the lowest probability among its characters' tags, from 0 to 1
 */
public record TaggedSpan(Span span, String kind, double confidence) {}
