package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was last made of an object.
 *
 * @param objectKey    the object
 * @param pageId       the page it is
 * @param content      digest of its bytes, which the archive holds
 * @param dropId       the drop under which it was published
 * @param size         in bytes
 * @param lastModified when it was last modified
 * @param identity     fingerprint of identity and encoding as published; another one is published again
 * @param withdrawn    why it was withdrawn, if it was
 */
public record ObjectEntry(
        String objectKey,
        PageId pageId,
        Sha256 content,
        DropId dropId,
        long size,
        Instant lastModified,
        String identity,
        @Nullable String withdrawn) {
    /** Checks that nothing is missing. */
    public ObjectEntry {
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(pageId, "pageId");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(dropId, "dropId");
        Objects.requireNonNull(lastModified, "lastModified");
        Objects.requireNonNull(identity, "identity");
    }

    /** The same object, withdrawn. */
    public ObjectEntry withdrawnFor(String reason) {
        return new ObjectEntry(objectKey, pageId, content, dropId, size, lastModified, identity, reason);
    }
}
