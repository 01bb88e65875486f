package io.jianbao.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes the strict variant of a public schema: producers must not write fields that the schema does not name, while readers ignore them.
 * Strictness is laid on where a schema is used (the document itself, properties, items), never on a shared part or a branch of
 * {@code allOf}: those describe only some of an object's fields.
 */
final class StrictSchema {
    private StrictSchema() {}

    /** A strict copy; {@code whole} tells whether the document's own root is what will be validated. */
    static JsonNode of(JsonNode document, boolean whole) {
        ObjectNode strict = document.deepCopy();
        inside(strict);
        if (whole) {
            strict.put("unevaluatedProperties", false);
        }
        return strict;
    }

    private static void inside(JsonNode schema) {
        schema.path("$defs").forEach(StrictSchema::inside);
        schema.path("properties").forEach(StrictSchema::used);
        schema.path("prefixItems").forEach(StrictSchema::used);
        if (schema.path("items").isObject()) {
            used(schema.path("items"));
        }
    }

    private static void used(JsonNode schema) {
        inside(schema);
        if (schema instanceof ObjectNode node && (node.has("properties") || node.has("$ref"))) {
            node.put("unevaluatedProperties", false);
        }
    }
}
