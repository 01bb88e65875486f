package io.jianbao.events;

/**
 * A published state of an article.
 *
 * @param id       article id
 * @param revision its revision
 */
public record ArticleVersion(String id, int revision) {}
