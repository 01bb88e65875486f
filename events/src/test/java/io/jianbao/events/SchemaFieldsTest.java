package io.jianbao.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas say the same as the records: the same fields, the same of them required, each with a description. */
class SchemaFieldsTest {
    private static final JsonNode PARTS = ContractResources.json("schema/parts.v1.json");

    @ParameterizedTest
    @EnumSource
    void anEventsSchemaNamesTheFieldsOfItsRecord(EventType type) {
        assertThat(fieldsOfSchema(ContractResources.json(type.schemaPath()))).isEqualTo(fieldsOfRecord(type.record()));
    }

    @Test
    void aPartsSchemaNamesTheFieldsOfItsRecord() throws ClassNotFoundException {
        for (Map.Entry<String, JsonNode> part : PARTS.path("$defs").properties()) {
            if (part.getValue().has("properties")) {
                String name = part.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                        + part.getKey().substring(1);
                Class<?> record = Class.forName("io.jianbao.events." + name);
                assertThat(fieldsOfSchema(part.getValue())).as(name).isEqualTo(fieldsOfRecord(record));
            }
        }
    }

    @Test
    void everyFieldIsDescribed() {
        for (EventType type : EventType.values()) {
            JsonNode schema = ContractResources.json(type.schemaPath());
            assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.path("description").asText()).contains(type.wireName(), "Readers ignore fields");
            assertDescribed(schema, type.name());
        }
        PARTS.path("$defs").properties().forEach(part -> assertDescribed(part.getValue(), part.getKey()));
    }

    @ParameterizedTest
    @EnumSource
    void thePublicSchemaLetsReadersIgnoreNewFields(EventType type) {
        String schema = new String(ContractResources.bytes(type.schemaPath()), StandardCharsets.UTF_8);
        assertThat(schema).doesNotContain("additionalProperties", "unevaluatedProperties");
    }

    private static void assertDescribed(JsonNode schema, String where) {
        assertThat(resolved(schema).path("description").asText()).as(where).isNotBlank();
        schema.path("properties").properties().forEach(p -> assertDescribed(p.getValue(), where + "." + p.getKey()));
        if (schema.path("items").isObject()) {
            assertDescribed(schema.path("items"), where + "[]");
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        String ref = schema.path("$ref").asText();
        if (ref.isEmpty() || schema.has("description")) {
            return schema;
        }
        return ref.contains("#")
                ? PARTS.at(ref.substring(ref.indexOf('#') + 1))
                : ContractResources.json("schema/" + ref);
    }

    /** Field names with whether they are required. */
    private static Map<String, Boolean> fieldsOfSchema(JsonNode schema) {
        Map<String, Boolean> fields = new TreeMap<>();
        for (JsonNode branch : schema.path("allOf")) {
            if (branch.has("$ref")) {
                fields.putAll(fieldsOfSchema(resolved(branch)));
            }
        }
        schema.path("properties").fieldNames().forEachRemaining(name -> fields.put(name, false));
        schema.path("required").forEach(name -> {
            assertThat(fields).as("required").containsKey(name.asText());
            fields.put(name.asText(), true);
        });
        return fields;
    }

    private static Map<String, Boolean> fieldsOfRecord(Class<?> record) {
        Map<String, Boolean> fields = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(fieldsOfRecord(component.getType()));
            } else {
                fields.put(component.getName(), isAlwaysWritten(component));
            }
        }
        return fields;
    }

    private static boolean isAlwaysWritten(RecordComponent component) {
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }
}
