package io.jianbao.events;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Validates what producers write, strictly: every rule of the event's JSON Schema holds, and no field stands there that the schema does not
 * name. For the tests of every module; it needs {@code com.networknt:json-schema-validator} in test scope. Safe for use by many threads.
 *
 * <pre>{@code
 * ContractValidator contract = new ContractValidator();
 * contract.check(headers.get(EventHeaders.TYPE), record.value());
 * }</pre>
 */
public final class ContractValidator {
    private static final String PARTS = "schema/parts.v1.json";

    private final Map<EventType, Schema> schemas = new EnumMap<>(EventType.class);

    /** A validator for the events of this version of the contract. */
    public ContractValidator() {
        for (EventType type : EventType.values()) {
            schemas.put(type, schema(type));
        }
    }

    private static Schema schema(EventType wanted) {
        Map<String, String> documents = new HashMap<>();
        documents.put(
                id(PARTS), StrictSchema.of(ContractResources.json(PARTS), false).toString());
        for (EventType type : EventType.values()) {
            var document = StrictSchema.of(ContractResources.json(type.schemaPath()), type == wanted);
            documents.put(id(type.schemaPath()), document.toString());
        }
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(documents).schemaRegistryConfig(config))
                .getSchema(SchemaLocation.of(id(wanted.schemaPath())));
    }

    private static String id(String path) {
        return ContractResources.json(path).path("$id").asText();
    }

    /** What is wrong with a value, one sentence each with the place; empty when it is valid. */
    public List<String> violations(EventType type, byte[] value) {
        List<String> violations = new ArrayList<>();
        Schema schema = schemas.get(type);
        if (schema == null) {
            throw new IllegalArgumentException("no schema: " + type);
        }
        for (Error error : schema.validate(new String(value, StandardCharsets.UTF_8), InputFormat.JSON)) {
            violations.add(error.getInstanceLocation() + ": " + error.getMessage());
        }
        return violations;
    }

    /**
     * Accepts a valid value.
     *
     * @throws AssertionError with every violation and the value when it is not
     */
    public void check(EventType type, byte[] value) {
        List<String> violations = violations(type, value);
        if (!violations.isEmpty()) {
            throw new AssertionError(type.wireName() + " breaks the contract:\n  " + String.join("\n  ", violations)
                    + "\n" + new String(value, StandardCharsets.UTF_8));
        }
    }

    /**
     * Accepts a valid value by its {@code ce_type}.
     *
     * @throws AssertionError when the type is unknown or the value breaks its schema
     */
    public void check(String wireName, byte[] value) {
        EventType type =
                EventType.of(wireName).orElseThrow(() -> new AssertionError("not a type of the contract: " + wireName));
        check(type, value);
    }
}
