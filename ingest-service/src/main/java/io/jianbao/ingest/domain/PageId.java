package io.jianbao.ingest.domain;

/**
 * The stable id of a page: its issue and its place there, {@code gongren-ribao:2023-02-06:01}. At most 200 bytes of UTF-8, without
 * {@code /}: it works in URLs and as a file name.
 *
 * @param value the id
 */
public record PageId(String value) {
    private static final int BESIDE_DIGITS = 8;

    /** Checks that the id is not empty. */
    public PageId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("value must not be empty");
        }
    }

    /** The page called {@code page} of an issue. */
    public static PageId of(IssueId issue, String page) {
        return new PageId(issue.value() + ":" + IdPart.of(page));
    }

    /**
     * The id of another object that claims this page: kept beside it, {@code gongren-ribao:2023-02-06:01~5f2ab07c}. The suffix is a hash
     * of the object's key, so that a corrected version of the object comes back to the same id.
     */
    public PageId beside(String objectKey) {
        return new PageId(value + "~" + Sha256.of(objectKey).prefix(BESIDE_DIGITS));
    }

    /** The issue it belongs to: all but the last part. */
    public IssueId issue() {
        return new IssueId(value.substring(0, Math.max(1, value.lastIndexOf(':'))));
    }
}
