package io.jianbao.store.domain;

/**
 * An article as it was found.
 *
 * @param cursor its place in a listing
 * @param text   kicker, headline, deck and body
 * @param json   the public record, or the part of it that was asked for
 */
public record FoundArticle(Cursor cursor, String text, String json) {}
