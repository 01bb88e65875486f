package io.jianbao.store.adapter.mongo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.jianbao.events.ArticleEnriched;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** Which fields of a stored document belong to the public record, and the record back out of it as JSON. */
final class PublicFields {
    /** Every top-level field that the public record may have. */
    static final List<String> OF_ARTICLE = List.copyOf(fields(ArticleEnriched.class));

    /** The record's long parts, left out of listings. */
    static final List<String> LONG_PARTS = List.of("pieces", "body", "mentions", "roles", "sentences");

    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private PublicFields() {}

    /** The public record in a document of {@code articles}. */
    static String articleJson(Document stored) {
        Document record = new Document(stored);
        record.keySet().retainAll(OF_ARTICLE);
        return record.toJson(PLAIN);
    }

    /** A document's JSON without the fields that only the store knows. */
    static String jsonWithout(Document stored, List<String> ownFields) {
        Document record = new Document(stored);
        ownFields.forEach(record::remove);
        return record.toJson(PLAIN);
    }

    private static List<String> fields(Class<?> record) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                names.addAll(fields(component.getType()));
            } else {
                names.add(component.getName());
            }
        }
        return names;
    }
}
