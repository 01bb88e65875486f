package io.jianbao.stack.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page files that a command line names: files as they are, folders with every {@code .txt} in them, in the order of their names. */
public final class PageFiles {
    private static final int DEPTH_FOR_IDENTITY = 3;

    private PageFiles() {}

    /**
     * A page file.
     *
     * @param file where it lies
     * @param name its path below the folder that was named, or its file name
     * @param key  the object key it would have in the bucket
     */
    public record PageFile(Path file, String name, String key) {}

    /** All page files. A file that does not exist is among them: it fails by itself and harms no other. */
    public static List<PageFile> find(List<Path> named) throws IOException {
        List<PageFile> pages = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                addAll(pages, path);
            } else {
                pages.add(new PageFile(path, String.valueOf(path.getFileName()), keyOf(path)));
            }
        }
        return pages;
    }

    private static void addAll(List<PageFile> pages, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> new PageFile(file, folder.relativize(file).toString(), keyOf(file)))
                    .forEach(pages::add);
        }
    }

    /** The last folders of the path may name newspaper and date, as in the bucket: {@code linjiang-wanbao/2024-03-18/01.txt}. */
    private static String keyOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        int from = Math.max(0, absolute.getNameCount() - DEPTH_FOR_IDENTITY);
        return absolute.subpath(from, absolute.getNameCount()).toString();
    }
}
