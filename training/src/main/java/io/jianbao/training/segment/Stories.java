package io.jianbao.training.segment;

import io.jianbao.training.segment.compose.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the stories of a corpus: one JSON article a line, gzip. */
final class Stories {

    private Stories() {}

    static List<Story> read(Path corpus) throws IOException {
        List<Story> stories = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (new JsonReader(line).read() instanceof Map<?, ?> fields) {
                    add(fields, stories);
                }
            }
        }
        return stories;
    }

    private static void add(Map<?, ?> fields, List<Story> stories) {
        String title = text(fields.get("title"));
        List<String> paragraphs = new ArrayList<>();
        if (fields.get("body") instanceof List<?> body) {
            for (Object paragraph : body) {
                if (!String.valueOf(paragraph).isBlank()) {
                    paragraphs.add(String.valueOf(paragraph).strip());
                }
            }
        }
        if (title != null && title.length() >= 4 && title.length() <= 40 && !paragraphs.isEmpty()) {
            stories.add(new Story(
                    text(fields.get("kicker")),
                    title,
                    text(fields.get("subtitle")),
                    text(fields.get("column")),
                    text(fields.get("lead")),
                    paragraphs));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank()
                ? text.replaceAll("\\s+", " ").strip()
                : null;
    }
}
