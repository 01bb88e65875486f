package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.Sidecars;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.Sidecar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Sidecars as they came, as files {@code sidecars/<hash of the stem>.json}. */
public final class FolderSidecars implements Sidecars {
    private static final int DIGITS = 32;

    private final Path folder;
    private final DurableFiles files;
    private final SidecarJson json = new SidecarJson();

    /** The sidecars of a bucket. */
    public FolderSidecars(BucketFolders bucket) {
        this.folder = bucket.sidecars();
        this.files = new DurableFiles(bucket.temporary());
    }

    @Override
    public Sidecar read(byte[] bytes) {
        return json.read(bytes);
    }

    @Override
    public Optional<Sidecar> sidecar(String stem) {
        try {
            return Optional.of(read(Files.readAllBytes(fileOf(stem))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public void keep(String stem, byte[] bytes) {
        try {
            files.write(fileOf(stem), bytes);
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    private Path fileOf(String stem) {
        return folder.resolve(Sha256.of(stem).prefix(DIGITS) + ".json");
    }
}
