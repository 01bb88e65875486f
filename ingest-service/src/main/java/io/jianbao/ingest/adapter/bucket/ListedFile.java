package io.jianbao.ingest.adapter.bucket;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * A file of the inbox as listed.
 *
 * @param path         where it is
 * @param relative     the same, from the inbox
 * @param key          its object key
 * @param size         in bytes
 * @param lastModified when it was last modified
 */
record ListedFile(Path path, Path relative, String key, long size, Instant lastModified) {
    /** Whether the file with these attributes is still the one that was listed. */
    boolean isStill(BasicFileAttributes now) {
        return now.isRegularFile()
                && now.size() == size
                && now.lastModifiedTime().toInstant().equals(lastModified);
    }
}
