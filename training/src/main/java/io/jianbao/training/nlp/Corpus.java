package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.text.ArticleText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads unlabelled newspaper articles, {@code corpus/articles.jsonl.gz}: headline and paragraphs, one a line. */
final class Corpus {

    private Corpus() {}

    static List<ArticleText> read(Path file) {
        List<ArticleText> texts = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                Map<String, ?> item = Json.object(line);
                StringBuilder text = new StringBuilder();
                for (String field : List.of("kicker", "title", "subtitle", "lead", "body")) {
                    append(text, item.get(field));
                }
                texts.add(ArticleText.of(text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return texts;
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value instanceof List<?> parts) {
            parts.forEach(part -> append(text, part));
        } else if (value instanceof String part) {
            text.append(part).append('\n');
        }
    }
}
