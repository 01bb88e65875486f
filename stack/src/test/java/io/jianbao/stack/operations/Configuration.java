package io.jianbao.stack.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that can be set, as the sources say it. */
record Configuration(List<Setting> settings) {
    private static final Map<String, String> MEANINGS = Map.of(
            "KAFKA_BOOTSTRAP_SERVERS", "The broker, `host:port`, several by commas.",
            "_HOST",
                    "Address that the service's HTTP listens on. Anything but 127.0.0.1 lets others read without a password.",
            "_PORT", "Port of the service's HTTP: health, metrics, and at the store the API.",
            "JIANBAO_LOG_JSON", "`false`: plain lines instead of JSON on the console.");

    private static final Setting PREFIX = new Setting(
            PropertyFiles.ALL,
            "jianbao.topics.prefix",
            "JIANBAO_TOPICS_PREFIX",
            "",
            "Stands before every topic's name and the publisher's application id; the same for all services, never changed later.");

    static Configuration read(Path root) throws IOException {
        PropertyFiles files = new PropertyFiles(root);
        List<Setting> settings = new ArrayList<>();
        List<Setting> mapped =
                MappedSettings.read(root).stream().map(files::completed).toList();
        for (Setting variable : files.variables()) {
            if (mapped.stream().noneMatch(setting -> setting.isSetBy(variable.variable()))) {
                settings.add(explained(variable));
            }
        }
        settings.add(PREFIX);
        settings.addAll(mapped);
        return new Configuration(List.copyOf(settings));
    }

    private static Setting explained(Setting variable) {
        String name = variable.variable();
        String meaning = MEANINGS.getOrDefault(name, MEANINGS.get(name.replaceAll(".*(?=_(HOST|PORT)$)", "")));
        if (meaning == null) {
            throw new IllegalStateException(name + " of " + variable.service() + " needs a meaning in Configuration");
        }
        return new Setting(variable.service(), variable.key(), name, variable.fallback(), meaning);
    }

    /** Whether a service reads this environment variable. */
    boolean isRead(String service, String variable) {
        return settings.stream()
                .filter(setting -> setting.service().equals(service)
                        || setting.service().equals(PropertyFiles.ALL)
                        || setting.service().equals("delivery"))
                .anyMatch(setting -> setting.isSetBy(variable));
    }

    /** The table as it stands in the documentation. */
    String table() {
        StringBuilder table =
                new StringBuilder("| variable | property | default | read by | what |\n|---|---|---|---|---|\n");
        for (Setting setting : settings) {
            table.append("| `%s` | `%s` | %s | %s | %s |%n"
                    .formatted(
                            setting.variable(),
                            setting.key(),
                            setting.fallback().isEmpty() ? "none" : "`" + setting.fallback() + "`",
                            setting.service(),
                            setting.meaning().replace("|", "\\|")));
        }
        return table.toString();
    }
}
