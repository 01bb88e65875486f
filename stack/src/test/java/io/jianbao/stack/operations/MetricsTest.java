package io.jianbao.stack.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented table, the dashboard and the alerts name what the services register: no more, and the table no less. */
class MetricsTest {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));

    private final Metrics metrics = new Metrics(ROOT);

    @Test
    void theDocumentedTableIsComplete() throws IOException {
        assertThat(new OperationsGuide(ROOT).metrics()).isEqualTo(metrics.registered());
    }

    @Test
    void dashboardAndAlertsNameRegisteredMetrics() throws IOException {
        Set<String> registered = metrics.registered();
        assertThat(metrics.watched())
                .filteredOn(name -> name.startsWith("jianbao_"))
                .hasSizeGreaterThan(12)
                .allMatch(name -> registered.stream().anyMatch(dotted -> Metrics.shows(dotted, name)), "is registered");
    }

    @Test
    void prometheusTakesItsConfigurationAndTheAlertsFireWhenTheyShould() throws Exception {
        ForeignTool promtool = ForeignTool.required("promtool");
        assertThat(promtool.run(metrics.compose(), "check", "config", "prometheus/prometheus.yml"))
                .contains("SUCCESS");
        assertThat(promtool.run(ROOT.resolve("stack/src/test/compose"), "test", "rules", "alerts-test.yml"))
                .contains("SUCCESS");
    }

    /** Each query stands as a recording rule in a file of its own: promtool reads queries in no other form. JSON is YAML too. */
    @Test
    void prometheusUnderstandsEveryQueryOfTheDashboard(@TempDir Path folder) throws Exception {
        ForeignTool promtool = ForeignTool.required("promtool");
        List<Map<String, String>> rules = new ArrayList<>();
        for (String query : metrics.dashboardQueries()) {
            rules.add(Map.of("record", "query:" + rules.size(), "expr", query));
        }
        Path file = folder.resolve("queries.yml");
        new ObjectMapper()
                .writeValue(file.toFile(), Map.of("groups", List.of(Map.of("name", "dashboard", "rules", rules))));
        assertThat(promtool.run(folder, "check", "rules", file.toString())).contains("SUCCESS");
    }
}
