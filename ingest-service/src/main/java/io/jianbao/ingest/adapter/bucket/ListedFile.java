package io.jianbao.ingest.adapter.bucket;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/**
 * An entry of the inbox as listed.
 *
 * @param path         where it is
 * @param relative     the same, from the inbox
 * @param key          its object key
 * @param size         in bytes
 * @param lastModified when it was last modified
 * @param kind         what it is
 */
record ListedFile(Path path, Path relative, String key, long size, Instant lastModified, Kind kind) {
    /** Whether the entry with these attributes is still the one that was listed. */
    boolean isStill(BasicFileAttributes now) {
        return Kind.of(now) == kind
                && now.size() == size
                && now.lastModifiedTime().toInstant().equals(lastModified);
    }

    /** Kinds of entries of a folder. */
    enum Kind {
        /** A file. */
        FILE,
        /** A symbolic link, wherever it leads. */
        LINK,
        /** A pipe, a device. */
        OTHER;

        static Kind of(BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                return LINK;
            }
            return attributes.isRegularFile() ? FILE : OTHER;
        }
    }
}
