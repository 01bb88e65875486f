package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lists {@code in/}, to any depth, as a stream: memory does not grow with the number of files. Left out: hidden files and folders, partial
 * uploads. Symbolic links are listed, to be turned away, and never followed, so nothing outside the bucket is read. A folder that may not be
 * listed is logged and passed by.
 */
final class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** {@code .hidden}, {@code 01.txt.part}, {@code 01.tmp}, {@code 01.txt~}, {@code Thumbs.db}. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "\\..*|.*~|.*\\.(?:tmp|temp|part|partial|filepart|crdownload|swp)|thumbs\\.db|desktop\\.ini",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Path folder;
    private final ObjectKeys keys;

    Inbox(Path folder) {
        this.folder = folder;
        this.keys = new ObjectKeys(folder);
    }

    /** Shows every file to {@code visitor} until it answers false, and every folder, before its files, to {@code folders}. */
    void list(Predicate<ListedFile> visitor, Consumer<Path> folders) throws IOException {
        Files.walkFileTree(folder, new Walk(visitor, folders));
    }

    private static boolean isLeftOut(Path path) {
        return LEFT_OUT.matcher(String.valueOf(path.getFileName())).matches();
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final Predicate<ListedFile> files;
        private final Consumer<Path> folders;

        Walk(Predicate<ListedFile> files, Consumer<Path> folders) {
            this.files = files;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            if (!path.equals(folder) && isLeftOut(path)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.accept(path);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (isLeftOut(path)) {
                return FileVisitResult.CONTINUE;
            }
            ListedFile file = new ListedFile(
                    path,
                    folder.relativize(path),
                    keys.of(path),
                    attributes.size(),
                    attributes.lastModifiedTime().toInstant(),
                    ListedFile.Kind.of(attributes));
            return files.test(file) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(folder)) {
                throw e;
            }
            if (e instanceof AccessDeniedException) {
                LOG.warnf("no right to list, passed by path=%s", path);
            } else if (!(e instanceof NoSuchFileException)) {
                LOG.warnf("cannot list, passed by path=%s reason=%s", path, e.getMessage());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
            if (e != null) {
                LOG.warnf("listing of a folder broke off, listed again later path=%s reason=%s", path, e.getMessage());
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
