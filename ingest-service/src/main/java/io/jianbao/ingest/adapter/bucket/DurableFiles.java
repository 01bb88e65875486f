package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files whole or not at all: into a temporary file, forced to the disk, then put in place in one step. A reader never sees half a
 * file, a crash never leaves one.
 */
final class DurableFiles {
    private final Path temporary;

    DurableFiles(Path temporary) {
        this.temporary = temporary;
    }

    /** Puts the bytes at {@code target}, in place of what is there. */
    void write(Path target, byte[] bytes) throws IOException {
        Path written = writeTemporary(bytes);
        move(written, target);
        force(parentOf(target));
    }

    /** Puts the bytes at {@code target} if nothing is there; false when something is. */
    boolean writeIfAbsent(Path target, byte[] bytes) throws IOException {
        Path written = writeTemporary(bytes);
        try {
            boolean created = link(target, written);
            force(parentOf(target));
            return created;
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** A hard link is the one step that creates a whole file and fails if there is one. */
    private static boolean link(Path target, Path written) throws IOException {
        try {
            Files.createLink(target, written);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return moveIfAbsent(written, target);
        }
    }

    /** For file systems without hard links, where only the page's lock stands between check and move. */
    private static boolean moveIfAbsent(Path written, Path target) throws IOException {
        if (Files.exists(target)) {
            return false;
        }
        move(written, target);
        return true;
    }

    /** Moves in one step where the file system can, replacing what is there. */
    static void move(Path source, Path target) throws IOException {
        try {
            Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path writeTemporary(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(temporary, "write", ".tmp");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
            return file;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Path parentOf(Path target) {
        Path parent = target.getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    /** Makes the folder's entries survive a power cut. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
