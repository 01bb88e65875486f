package io.jianbao.nlp.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jianbao.nlp.domain.entity.MentionType;
import io.jianbao.nlp.domain.sentiment.Polarity;
import io.jianbao.nlp.domain.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A news item with a person's reading of it: a headline, a line end, the opening of the body.
 *
 * @param id tells what the item is about
 * @param text the item
 * @param entities all that it names and measures
 * @param label the tone of what is reported
 */
record AnnotatedItem(String id, String text, Set<TypedSpan> entities, Polarity label) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Code points of the text with what they name. */
    record TypedSpan(Span span, MentionType type) {}

    /** Reads one item a line. */
    static List<AnnotatedItem> all(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(AnnotatedItem::read).toList();
    }

    private static AnnotatedItem read(String line) {
        try {
            JsonNode item = JSON.readTree(line);
            Set<TypedSpan> entities = new HashSet<>();
            for (JsonNode entity : item.path("entities")) {
                entities.add(new TypedSpan(
                        new Span(
                                entity.path("start").asInt(), entity.path("end").asInt()),
                        MentionType.valueOf(entity.path("type").asText())));
            }
            return new AnnotatedItem(
                    item.path("id").asText(),
                    item.path("text").asText(),
                    entities,
                    Polarity.valueOf(item.path("label").asText().toUpperCase(Locale.ROOT)));
        } catch (IOException e) {
            throw new UncheckedIOException("not an annotated item: " + line, e);
        }
    }
}
