package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What a disk may refuse: room, the right to write, the right to read. {@link #REAL} asks the file system. */
public interface Disk {
    /** The file system's own answers. */
    Disk REAL = new Disk() {};

    /** Bytes that can still be written in the bucket; 0 when the file system does not answer. */
    default long usableBytes(Path bucket) {
        return bucket.toFile().getUsableSpace();
    }

    /** Whether files may be created in and moved out of this folder. */
    default boolean isWritable(Path folder) {
        return Files.isWritable(folder);
    }

    /** Opens a file for reading, never through a link. */
    default InputStream open(Path file) throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes a little, so that a full disk says so. */
    default void probe(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "probe", "");
        try {
            Files.write(file, new byte[65_536]);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
