package io.jianbao.segment.domain.publish;

/**
 * An article's state to be published.
 *
 * @param article the state; its payload is absent only when it is retired and was forgotten
 * @param origin  identity of its page and segmenter, as published
 */
public record Publication(ArticleState article, String origin) {}
