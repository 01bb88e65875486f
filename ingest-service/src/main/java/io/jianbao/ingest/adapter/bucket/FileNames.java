package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.domain.Sha256;
import java.nio.charset.StandardCharsets;

/** File names with something added, never longer than a file system takes. */
final class FileNames {
    private static final int MAX_BYTES = 255;
    private static final int HASH_DIGITS = 8;
    private static final int MAX_EXTENSION = 9;

    private FileNames() {}

    /** {@code 01.txt} and {@code .reason.json} is {@code 01.txt.reason.json}; a name too long is cut and told apart by its hash. */
    static String withSuffix(String name, String suffix) {
        if (bytesOf(name + suffix) <= MAX_BYTES) {
            return name + suffix;
        }
        String end = "~" + Sha256.of(name).prefix(HASH_DIGITS) + suffix;
        String cut = name;
        while (bytesOf(cut + end) > MAX_BYTES) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + end;
    }

    /** {@code 01.txt} numbered 2 is {@code 01~2.txt}. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        boolean hasExtension = dot > 0 && name.length() - dot <= MAX_EXTENSION;
        String stem = hasExtension ? name.substring(0, dot) : name;
        String extension = hasExtension ? name.substring(dot) : "";
        return withSuffix(stem, "~" + number + extension);
    }

    private static int bytesOf(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
