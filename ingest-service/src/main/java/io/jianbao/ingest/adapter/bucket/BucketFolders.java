package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The folders of a bucket.
 *
 * @param root the bucket, a real path
 */
public record BucketFolders(Path root) {
    /**
     * Opens a bucket and creates what is missing of it.
     *
     * @throws UnavailableException when a folder cannot be created
     */
    public static BucketFolders open(Path root) {
        try {
            Files.createDirectories(root);
            BucketFolders folders = new BucketFolders(root.toRealPath());
            folders.create();
            return folders;
        } catch (IOException e) {
            throw new UnavailableException("bucket", e);
        }
    }

    private void create() throws IOException {
        for (Path folder : List.of(
                in(),
                done(),
                rejected(),
                archive(),
                identity(),
                objects(),
                sidecars(),
                temporary(),
                locks(),
                objectLocks())) {
            Files.createDirectories(folder);
        }
    }

    /** What is dropped. */
    public Path in() {
        return root.resolve("in");
    }

    /** What has gone its way, under its old relative path. */
    public Path done() {
        return root.resolve("done");
    }

    /** What was turned away, each with its reason beside it. */
    public Path rejected() {
        return root.resolve("rejected");
    }

    /** The bytes of every accepted page, by digest. */
    public Path archive() {
        return root.resolve("archive");
    }

    /** Who owns which page id. */
    public Path identity() {
        return root.resolve("identity");
    }

    /** What became of each object. */
    public Path objects() {
        return root.resolve("objects");
    }

    /** What is stated beside pages. */
    public Path sidecars() {
        return root.resolve("sidecars");
    }

    /** Files being written; what is left here by a crash is of no use. */
    Path temporary() {
        return root.resolve(".tmp");
    }

    /** Locks between ingesters. */
    Path locks() {
        return root.resolve(".locks");
    }

    Path objectLocks() {
        return locks().resolve("objects");
    }
}
