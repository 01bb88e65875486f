package io.jianbao.stack.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A stopped stack's data folder as one small file: bucket, broker and database; logs and the publisher's state, which is restored, are left out. */
final class DataFolderZip {
    private static final List<String> KEPT = List.of("articles.txt", "bucket", "broker", "mongo");

    private DataFolderZip() {}

    static void pack(Path data, Path zip) throws IOException {
        Files.createDirectories(zip.resolveSibling("."));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(9);
            for (String kept : KEPT) {
                for (Path file : files(data.resolve(kept))) {
                    ZipEntry entry =
                            new ZipEntry(data.relativize(file).toString().replace('\\', '/'));
                    entry.setLastModifiedTime(FileTime.fromMillis(0));
                    out.putNextEntry(entry);
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(DataFolderZip::isNeeded)
                    .sorted()
                    .toList();
        }
    }

    /** Kafka makes its indexes anew. */
    private static boolean isNeeded(Path file) {
        return !file.toString().endsWith("index")
                && !file.getFileName().toString().equals(".lock");
    }

    static void unpack(InputStream zip, Path data) throws IOException {
        try (ZipInputStream in = new ZipInputStream(zip)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = data.resolve(entry.getName()).normalize();
                if (!file.startsWith(data)) {
                    throw new IOException("outside of the folder: " + entry.getName());
                }
                Files.createDirectories(file.resolveSibling("."));
                Files.copy(in, file);
            }
        }
    }
}
