package io.jianbao.stack.operations;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the services' property files say: defaults of mapped keys, and the environment variables that they name. */
final class PropertyFiles {
    static final String ALL = "all services";

    // ${KAFKA_BOOTSTRAP_SERVERS:127.0.0.1:9092}
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*):([^}]*)}");

    private final Map<String, Properties> byService = new TreeMap<>();

    PropertyFiles(Path root) throws IOException {
        for (String service : List.of("ingest-service", "segment-service", "nlp-service", "store-service")) {
            byService.put(service, load(root.resolve(service).resolve("src/main/resources/application.properties")));
        }
        byService.put(ALL, load(root.resolve("delivery/src/main/resources/META-INF/microprofile-config.properties")));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** The mapped setting with the default and the variable that its service's file gives it. */
    Setting completed(Setting mapped) {
        String value =
                byService.getOrDefault(mapped.service(), new Properties()).getProperty(mapped.key());
        if (value == null) {
            return mapped;
        }
        Matcher variable = VARIABLE.matcher(value);
        return variable.matches()
                ? new Setting(mapped.service(), mapped.key(), variable.group(1), variable.group(2), mapped.meaning())
                : new Setting(mapped.service(), mapped.key(), mapped.variable(), value, mapped.meaning());
    }

    /** Every environment variable that a file names, without meaning: {@code INGEST_PORT} of ingest-service, default 8081. */
    List<Setting> variables() {
        List<Setting> found = new ArrayList<>();
        byService.forEach((service, properties) -> properties.stringPropertyNames().stream()
                .sorted()
                .forEach(key -> {
                    Matcher variable = VARIABLE.matcher(properties.getProperty(key));
                    while (variable.find()) {
                        found.add(new Setting(service, key, variable.group(1), variable.group(2), ""));
                    }
                }));
        return found;
    }
}
