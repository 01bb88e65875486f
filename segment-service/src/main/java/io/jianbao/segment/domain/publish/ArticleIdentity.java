package io.jianbao.segment.domain.publish;

import java.util.Set;

/**
 * How an article gets its id when it is born: {@code pageId:hash8}, where hash8 is the first 8 hex digits of the SHA-256 of its anchor (its first
 * body line, white space out). Where the page has used that id already, the anchor is hashed again with a number, 2, 3, ...: the same pages in the
 * same order always give the same ids.
 *
 * <p>Example: {@code linjiang-wanbao:2024-03-18:01:9f3ac210}.
 */
final class ArticleIdentity {
    private static final int DIGITS = 8;

    private ArticleIdentity() {}

    /** 8 hex digits of a hash of the anchor. */
    static String anchorHash(String anchor) {
        return digits(anchor, 1);
    }

    /** The id of a new article of the page, not among those taken. */
    static String idOf(String pageId, String anchor, Set<String> taken) {
        int attempt = 1;
        String id = pageId + ":" + digits(anchor, attempt);
        while (taken.contains(id)) {
            attempt++;
            id = pageId + ":" + digits(anchor, attempt);
        }
        return id;
    }

    private static String digits(String anchor, int attempt) {
        int[] characters = Whitespace.without(anchor);
        String line = new String(characters, 0, characters.length);
        return Sha256.hex(attempt == 1 ? line : line + "\n" + attempt).substring(0, DIGITS);
    }
}
