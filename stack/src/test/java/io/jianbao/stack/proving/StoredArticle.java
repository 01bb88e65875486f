package io.jianbao.stack.proving;

/**
 * An article as it stands in the database or came over the topic.
 *
 * @param id          its id
 * @param pair        revision and analysis as one number that grows with the pair
 * @param status      {@code complete}, {@code retired} ...
 * @param contentHash of its content
 * @param text        the whole text
 */
record StoredArticle(String id, long pair, String status, String contentHash, String text) {
    private static final int ANALYSIS_BITS = 32;

    static long pair(int revision, int analysis) {
        return ((long) revision << ANALYSIS_BITS) | analysis;
    }

    /** The page that it is named after. */
    String pageId() {
        return id.substring(0, id.lastIndexOf(':'));
    }

    boolean isCurrent() {
        return !status.equals("retired");
    }

    /** What must be equal in two runs, in which an article may have had another number of revisions. */
    String essence() {
        return status + " " + contentHash + " " + text;
    }
}
