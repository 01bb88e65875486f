package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.PageArchive;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
