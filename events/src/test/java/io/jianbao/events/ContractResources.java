package io.jianbao.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents of the contract as they lie in this module. */
final class ContractResources {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ContractResources() {}

    /** A document beside the records, e.g. {@code schema/parts.v1.json}. */
    static byte[] bytes(String path) {
        try (InputStream in = EventType.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("not in the contract: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String path) {
        return tree(bytes(path));
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Paths of the examples of an event, e.g. {@code example/article-enriched.v1/photo.json}; only from the module's own folder. */
    static List<String> examples(EventType type) {
        Path folder = Path.of("src/main/resources/io/jianbao/events", type.examplePath());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> type.examplePath() + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
