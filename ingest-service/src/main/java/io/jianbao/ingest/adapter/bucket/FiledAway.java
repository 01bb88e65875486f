package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Puts files of the inbox away under a folder, at their relative path. Nothing there is ever overwritten: when the place is taken by equal
 * bytes, the file of the inbox is removed (it is there already); by other bytes, it goes beside as {@code 01~2.txt}.
 */
final class FiledAway {
    private static final String TAKEN_BY_A_FILE = "~folder";

    private final Path folder;

    FiledAway(Path folder) {
        this.folder = folder;
    }

    /** The place for a file: free, or taken by equal bytes. Its folder exists. */
    Path placeFor(ListedFile file) throws IOException {
        Path parent = folder;
        Path relativeParent = file.relative().getParent();
        if (relativeParent != null) {
            for (Path level : relativeParent) {
                parent = createFolder(parent, level.toString(), level);
            }
        }
        return freeOrEqual(file, parent);
    }

    /**
     * Moves the file there; another ingester may have done so already. A file that was written to since it was listed is another drop: it
     * stays in the inbox, or goes back there, and is listed again.
     */
    void put(ListedFile file, Path place) throws IOException {
        try {
            if (!isStill(file, file.path())) {
                return;
            }
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file.path());
                return;
            }
            DurableFiles.move(file.path(), place);
            if (!isStill(file, place) && !Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                Files.move(place, file.path());
            }
        } catch (NoSuchFileException e) {
            if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }

    private static boolean isStill(ListedFile file, Path at) throws IOException {
        return file.isStill(Files.readAttributes(at, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    /** A folder of that name; where a file has the name, one beside it. */
    private static Path createFolder(Path parent, String name, Path level) throws IOException {
        Path wanted = parent.resolve(level);
        try {
            return Files.createDirectories(wanted);
        } catch (FileAlreadyExistsException e) {
            return Files.createDirectories(parent.resolve(FileNames.withSuffix(name, TAKEN_BY_A_FILE)));
        }
    }

    private static Path freeOrEqual(ListedFile file, Path parent) throws IOException {
        Path name = file.relative().getFileName();
        Path place = parent.resolve(name);
        int number = 1;
        while (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isEqual(file.path(), place)) {
            number++;
            place = parent.resolve(FileNames.numbered(name.toString(), number));
        }
        return place;
    }

    private static boolean isEqual(Path file, Path other) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.isReadable(file)
                && Files.isReadable(other)
                && Files.mismatch(file, other) < 0;
    }
}
