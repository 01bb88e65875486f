package io.jianbao.events;

/**
 * A run of page text with one role.
 *
 * @param pageId     the page the offsets point into
 * @param role       headline kicker deck column byline lead subhead body caption credit jump; for furniture folio nameplate advertisement
 *                   table teaser section other
 * @param start      first code point
 * @param end        one past the last code point
 * @param text       the page text between them, untouched
 * @param evidence   which clue or model decided, e.g. {@code jump-line}, {@code headline-affinity}
 * @param confidence 0 to 1
 */
public record Piece(String pageId, String role, int start, int end, String text, String evidence, double confidence) {}
