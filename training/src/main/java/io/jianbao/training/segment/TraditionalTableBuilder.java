package io.jianbao.training.segment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * Writes {@code traditional.txt} (a line a character: traditional, simplified, nothing between) from the character
 * dictionary inside the opencc4j archive.
 *
 * <p>Arguments: the archive, the file to write.
 */
public final class TraditionalTableBuilder {

    private static final String DICTIONARY = "data/dictionary/TSCharacters.txt";

    private TraditionalTableBuilder() {}

    public static void main(String[] arguments) throws IOException {
        List<String> rows = new ArrayList<>();
        try (ZipFile archive = new ZipFile(arguments[0]);
                InputStream dictionary = archive.getInputStream(archive.getEntry(DICTIONARY))) {
            String text = new String(dictionary.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().forEach(line -> addRow(line, rows));
        }
        Files.write(Path.of(arguments[1]), rows);
        System.out.println("characters " + rows.size());
    }

    /** {@code 傳 传}; a character that may also stand for itself, as in {@code 著 着 著}, is left alone. */
    private static void addRow(String line, List<String> rows) {
        String[] words = line.trim().split("\\s+");
        if (words.length < 2 || words[0].codePointCount(0, words[0].length()) != 1) {
            return;
        }
        String simplified = words[1];
        if (List.of(words).subList(1, words.length).contains(words[0])) {
            return;
        }
        if (simplified.codePointCount(0, simplified.length()) == 1) {
            rows.add(words[0] + simplified);
        }
    }
}
