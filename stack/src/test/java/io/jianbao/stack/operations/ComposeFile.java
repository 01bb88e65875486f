package io.jianbao.stack.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} as its engine would read it, variables not yet replaced. */
final class ComposeFile {
    /** Compose's names of the four services and their modules. */
    static final Map<String, String> MODULES = Map.of(
            "ingest", "ingest-service", "segment", "segment-service", "nlp", "nlp-service", "store", "store-service");

    private final Map<String, Object> services;

    ComposeFile(Path root) throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(root.resolve("docker-compose.yml")));
        this.services = section(file, "services");
    }

    Set<String> services() {
        return new TreeSet<>(services.keySet());
    }

    Map<String, Object> service(String name) {
        return section(services, name);
    }

    Map<String, Object> environment(String service) {
        return service(service).containsKey("environment") ? section(service(service), "environment") : Map.of();
    }

    List<Object> ports(String service) {
        return list(service(service), "ports");
    }

    @SuppressWarnings("unchecked") // YAML knows maps and lists
    static Map<String, Object> section(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.get(name);
    }

    @SuppressWarnings("unchecked") // YAML knows maps and lists
    static List<Object> list(Map<String, Object> of, String name) {
        return of.containsKey(name) ? (List<Object>) of.get(name) : List.of();
    }
}
