package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.app.ObjectEntry;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the object register as it is written.
 *
 * @param objectKey    the object
 * @param pageId       the page it is
 * @param sha256       digest of its bytes
 * @param dropId       the drop under which it was published
 * @param bytes        its size
 * @param lastModified when it was last modified, ISO 8601
 * @param identity     fingerprint of identity and encoding
 * @param withdrawn    why it was withdrawn, if it was
 */
record ObjectFile(
        String objectKey,
        String pageId,
        String sha256,
        String dropId,
        long bytes,
        String lastModified,
        String identity,
        @Nullable String withdrawn) {

    static ObjectFile of(ObjectEntry entry) {
        return new ObjectFile(
                entry.objectKey(),
                entry.pageId().value(),
                entry.content().hex(),
                entry.dropId().value(),
                entry.size(),
                entry.lastModified().toString(),
                entry.identity(),
                entry.withdrawn());
    }

    ObjectEntry entry() {
        return new ObjectEntry(
                objectKey,
                new PageId(pageId),
                new Sha256(sha256),
                new DropId(dropId),
                bytes,
                Instant.parse(lastModified),
                identity,
                withdrawn);
    }
}
