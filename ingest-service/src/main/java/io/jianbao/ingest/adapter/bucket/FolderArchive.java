package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.PageArchive;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Pages' bytes as files {@code archive/<sha256>}, written once. */
public final class FolderArchive implements PageArchive {
    private final Path folder;
    private final DurableFiles files;

    /** The archive of a bucket. */
    public FolderArchive(BucketFolders bucket) {
        this.folder = bucket.archive();
        this.files = new DurableFiles(bucket.temporary());
    }

    @Override
    public Optional<byte[]> find(Sha256 content) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(content.hex())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public void keep(Sha256 content, byte[] bytes) {
        Path file = folder.resolve(content.hex());
        try {
            if (!Files.exists(file) || Files.size(file) != bytes.length) {
                files.write(file, bytes);
            }
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }
}
