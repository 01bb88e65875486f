package io.jianbao.ingest.adapter.bucket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.ingest.app.InvalidSidecarException;
import io.jianbao.ingest.domain.Sidecar;
import io.jianbao.ingest.domain.text.TextEncoding;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sidecar: one JSON object of texts, e.g. <code>{"newspaper": "linjiang-wanbao", "issueDate": "2024-03-18", "pageNumber": "05"}</code>.
 * A field that is not known is an error, for a misspelt one would be lost silently.
 */
final class SidecarJson {
    private static final Set<String> FIELDS =
            Set.of("newspaper", "issueDate", "edition", "pageNumber", "charset", "withdraw");
    private static final int LONGEST = 200;
    private static final int MOST_BYTES = 65_536;

    private final JsonMapper json = new JsonMapper();

    Sidecar read(byte[] bytes) {
        JsonNode root = parse(bytes);
        Set<String> unknown = new TreeSet<>();
        root.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(FIELDS);
        if (!unknown.isEmpty()) {
            throw new InvalidSidecarException("unknown fields " + unknown + "; known are " + new TreeSet<>(FIELDS));
        }
        return new Sidecar(
                text(root, "newspaper"),
                date(text(root, "issueDate")),
                text(root, "edition"),
                text(root, "pageNumber"),
                encoding(text(root, "charset")),
                text(root, "withdraw"));
    }

    private JsonNode parse(byte[] bytes) {
        try {
            JsonNode root = bytes.length > MOST_BYTES ? null : json.readTree(bytes);
            if (root == null || !root.isObject() || root.isEmpty()) {
                throw new InvalidSidecarException("it is no JSON object with at least one field");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new InvalidSidecarException("it is no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new InvalidSidecarException("it is no JSON");
        }
    }

    private static @Nullable String text(JsonNode root, String field) {
        JsonNode value = root.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > LONGEST) {
            throw new InvalidSidecarException(field + " must be a text of 1 to " + LONGEST + " characters");
        }
        return value.textValue().strip();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidSidecarException("issueDate must be a day like 2024-03-18, not " + text);
        }
    }

    private static @Nullable TextEncoding encoding(@Nullable String name) {
        return name == null
                ? null
                : TextEncoding.named(name)
                        .orElseThrow(() -> new InvalidSidecarException("charset is not known: " + name
                                + "; known are UTF-8, UTF-16LE, UTF-16BE, GB18030, Big5-HKSCS"));
    }
}
