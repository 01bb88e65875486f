package io.jianbao.ingest.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * The object a page was read from.
 *
 * @param objectKey    its path in the bucket, levels joined by {@code /}
 * @param content      digest of its bytes
 * @param size         in bytes
 * @param lastModified when it was last modified in the bucket
 */
public record SourceObject(String objectKey, Sha256 content, long size, Instant lastModified) {
    /** Checks that nothing is missing. */
    public SourceObject {
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(lastModified, "lastModified");
    }

    /** The drop this object is. */
    public DropId dropId() {
        return DropId.of(objectKey, content, size, lastModified);
    }
}
