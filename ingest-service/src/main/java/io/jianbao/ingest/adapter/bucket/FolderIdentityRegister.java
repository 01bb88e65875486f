package io.jianbao.ingest.adapter.bucket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.IdentityEntry;
import io.jianbao.ingest.app.IdentityRegister;
import io.jianbao.ingest.domain.PageId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The register as files {@code identity/<pageId>.json}. Creation is atomic by itself; a replacement is so within {@link #whileHolding}, which
 * is how the use case calls it.
 */
public final class FolderIdentityRegister implements IdentityRegister {
    private final Path folder;
    private final DurableFiles files;
    private final PageLocks locks;
    private final JsonMapper json = BucketJson.mapper();

    /** The register of a bucket. */
    public FolderIdentityRegister(BucketFolders bucket) {
        this.folder = bucket.identity();
        this.files = new DurableFiles(bucket.temporary());
        this.locks = new PageLocks(bucket.locks());
    }

    @Override
    public <T> T whileHolding(PageId page, Supplier<T> work) {
        return locks.whileHolding(page.value(), work);
    }

    @Override
    public Optional<IdentityEntry> find(PageId page) {
        Path file = fileOf(page);
        try {
            return Optional.of(
                    json.readValue(Files.readAllBytes(file), IdentityFile.class).entry());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("identity file is damaged: " + file + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public boolean createIfAbsent(IdentityEntry entry) {
        try {
            return files.writeIfAbsent(fileOf(entry.pageId()), encode(entry));
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public boolean replace(IdentityEntry current, IdentityEntry next) {
        if (!find(current.pageId()).filter(current::equals).isPresent()) {
            return false;
        }
        try {
            files.write(fileOf(next.pageId()), encode(next));
            return true;
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    private byte[] encode(IdentityEntry entry) throws JsonProcessingException {
        return json.writeValueAsBytes(IdentityFile.of(entry));
    }

    private Path fileOf(PageId page) {
        return folder.resolve(page.value() + ".json");
    }
}
