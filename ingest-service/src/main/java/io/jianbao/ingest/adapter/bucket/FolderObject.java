package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.BucketObject;
import io.jianbao.ingest.app.ObjectChangedException;
import io.jianbao.ingest.app.ObjectUnreadableException;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One file of the inbox. */
final class FolderObject implements BucketObject {
    private static final long MOST_SIDECAR_BYTES = 65_536;

    private final ListedFile file;
    private final Exits exits;
    private final Disk disk;

    FolderObject(ListedFile file, Exits exits, Disk disk) {
        this.disk = disk;
        this.file = file;
        this.exits = exits;
    }

    @Override
    public String key() {
        return file.key();
    }

    @Override
    public long size() {
        return file.size();
    }

    @Override
    public Instant lastModified() {
        return file.lastModified();
    }

    /** Never more than the listed size, and that only if the file stayed as it was meanwhile. */
    @Override
    public byte[] read() {
        try (InputStream in = disk.open(file.path())) {
            byte[] bytes = in.readNBytes(Math.toIntExact(file.size()));
            confirm();
            return bytes;
        } catch (NoSuchFileException e) {
            throw new ObjectChangedException("gone: " + file.key());
        } catch (AccessDeniedException e) {
            throw new ObjectUnreadableException("no right to read: " + file.key(), e);
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public void confirm() {
        try {
            if (!file.isStill(
                    Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))) {
                throw new ObjectChangedException("still being written: " + file.key());
            }
        } catch (NoSuchFileException e) {
            throw new ObjectChangedException("gone: " + file.key());
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public Optional<byte[]> sidecar() {
        String name = PageKey.stemOf(String.valueOf(file.path().getFileName())) + ".json";
        Path beside = file.path().resolveSibling(name);
        try {
            boolean there = !beside.equals(file.path())
                    && Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)
                    && Files.size(beside) <= MOST_SIDECAR_BYTES;
            return there ? Optional.of(Files.readAllBytes(beside)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void moveToDone() {
        exits.done(file);
    }

    @Override
    public void moveToRejected(Rejection rejection, @Nullable Sha256 content) {
        exits.rejected(file, rejection, content);
    }
}
