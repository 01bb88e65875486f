package io.jianbao.stack.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of metrics: in the sources, in the dashboard and in the alerts. */
final class Metrics {
    // meters.counter("jianbao.records", …
    private static final Pattern IN_SOURCE = Pattern.compile("\"(jianbao\\.[a-z.]+)\"");
    // sum by (le) (rate(jianbao_drop_to_stored_seconds_bucket[5m]))
    private static final Pattern IN_QUERY =
            Pattern.compile("\\b((?:jianbao|kafka|jvm|process|http)_[a-z_]+)\\b(?!\\s*=)");
    private static final List<String> SUFFIXES = List.of(
            "",
            "_total",
            "_count",
            "_sum",
            "_max",
            "_seconds_count",
            "_seconds_sum",
            "_seconds_max",
            "_seconds_bucket");

    private final Path root;

    Metrics(Path root) {
        this.root = root;
    }

    /** Those that the services register, dotted. */
    Set<String> registered() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root, 12)) {
            for (Path file : files.filter(Metrics::isMainSource).toList()) {
                String source = Files.readString(file);
                if (source.contains("import io.micrometer.")) {
                    IN_SOURCE.matcher(source).results().forEach(name -> names.add(name.group(1)));
                }
            }
        }
        return names;
    }

    private static boolean isMainSource(Path file) {
        String name = file.toString();
        return name.endsWith(".java") && name.contains("/src/main/java/") && !name.contains("/target/");
    }

    /** Every expression of the dashboard. */
    List<String> dashboardQueries() throws IOException {
        JsonNode dashboard = new ObjectMapper()
                .readTree(compose().resolve("grafana/dashboards/newsroom.json").toFile());
        return dashboard.findValuesAsText("expr");
    }

    /** The names in the dashboard and in the alerts, as Prometheus has them. */
    Set<String> watched() throws IOException {
        String alerts = Files.readString(compose().resolve("prometheus/alerts.yml"));
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        dashboardQueries().stream(),
                        alerts.lines().filter(line -> line.strip().startsWith("expr:")))
                .forEach(query -> IN_QUERY.matcher(query).results().forEach(name -> names.add(name.group(1))));
        return names;
    }

    Path compose() {
        return root.resolve("stack/src/main/compose");
    }

    /** Whether Prometheus shows the dotted name under the other. */
    static boolean shows(String dotted, String name) {
        return SUFFIXES.stream().anyMatch(suffix -> name.equals(dotted.replace('.', '_') + suffix));
    }
}
