package io.jianbao.store.domain;

/**
 * A published state of an article that the store is to reach.
 *
 * @param id       article id
 * @param revision its revision
 */
public record ArticleRevision(String id, int revision) {}
