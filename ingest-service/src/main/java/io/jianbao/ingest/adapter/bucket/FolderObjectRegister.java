package io.jianbao.ingest.adapter.bucket;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.ObjectEntry;
import io.jianbao.ingest.app.ObjectRegister;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What became of each object, as files {@code objects/<2 digits>/<hash of the stem>-<hash of the key>.json}. */
public final class FolderObjectRegister implements ObjectRegister {
    private static final int FOLDER_DIGITS = 2;
    private static final int STEM_DIGITS = 32;
    private static final int KEY_DIGITS = 8;

    private final Path folder;
    private final DurableFiles files;
    private final PageLocks locks;
    private final JsonMapper json = BucketJson.mapper();

    /** The register of a bucket. */
    public FolderObjectRegister(BucketFolders bucket) {
        this.folder = bucket.objects();
        this.files = new DurableFiles(bucket.temporary());
        this.locks = new PageLocks(bucket.objectLocks());
    }

    @Override
    public <T> T whileHolding(String stem, Supplier<T> work) {
        return locks.whileHolding(stem, work);
    }

    @Override
    public List<ObjectEntry> find(String stem) {
        List<ObjectEntry> entries = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folderOf(stem), nameOf(stem) + "-*.json")) {
            for (Path file : found) {
                entries.add(json.readValue(Files.readAllBytes(file), ObjectFile.class)
                        .entry());
            }
            return entries;
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    @Override
    public void put(ObjectEntry entry) {
        String stem = PageKey.stemOf(entry.objectKey());
        String name = nameOf(stem) + "-" + Sha256.of(entry.objectKey()).prefix(KEY_DIGITS) + ".json";
        try {
            Files.createDirectories(folderOf(stem));
            files.write(folderOf(stem).resolve(name), json.writeValueAsBytes(ObjectFile.of(entry)));
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    private Path folderOf(String stem) {
        return folder.resolve(Sha256.of(stem).prefix(FOLDER_DIGITS));
    }

    private static String nameOf(String stem) {
        return Sha256.of(stem).prefix(STEM_DIGITS);
    }
}
