package io.jianbao.stack.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be said of {@code docker-compose.yml} without an engine: its form, and that every name in it means something to its reader. */
class ComposeFileTest {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    /** Read by the image's own start script, not by the broker. */
    private static final Set<String> IMAGE_VARIABLES = Set.of("CLUSTER_ID", "KAFKA_HEAP_OPTS");

    private final ComposeFile compose = new ComposeFile(ROOT);

    ComposeFileTest() throws IOException {}

    @Test
    void theEnginesOwnReaderTakesIt() throws Exception {
        ForeignTool tool = ForeignTool.required("docker-compose");
        assertThat(tool.run(ROOT, "-f", "docker-compose.yml", "config", "-q")).isEmpty();
    }

    @Test
    void everyVariableOfAServiceIsReadByIt() throws IOException {
        Configuration configuration = Configuration.read(ROOT);
        for (Map.Entry<String, String> service : ComposeFile.MODULES.entrySet()) {
            assertThat(compose.environment(service.getKey()).keySet())
                    .as(service.getKey())
                    .isNotEmpty()
                    .allMatch(variable -> configuration.isRead(service.getValue(), variable), "is read by the service");
        }
    }

    @Test
    void everySettingOfTheBrokerIsOneOfTheVersionThatTheTestsRun() throws Exception {
        Set<String> known = brokerSettings();
        for (String variable : compose.environment("kafka").keySet()) {
            if (!IMAGE_VARIABLES.contains(variable)) {
                String setting = variable.replaceFirst("^KAFKA_", "")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '.');
                assertThat(known).as(variable).contains(setting);
            }
        }
        String version = Files.readString(ROOT.resolve("pom.xml"))
                .replaceAll("(?s).*<embedded.kafka.version>(.*?)</embedded.kafka.version>.*", "$1");
        assertThat(compose.service("kafka")).containsEntry("image", "apache/kafka:" + version);
    }

    @Test
    void topicsAreCreatedByTheJobAlone() {
        assertThat(compose.environment("kafka")).containsEntry("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        assertThat(compose.service("topics"))
                .containsEntry("command", List.of("topics"))
                .containsEntry("restart", "no");
        for (String service : ComposeFile.MODULES.keySet()) {
            Map<String, Object> needs = ComposeFile.section(compose.service(service), "depends_on");
            assertThat(needs.get("topics"))
                    .as(service)
                    .isEqualTo(Map.of("condition", "service_completed_successfully"));
        }
    }

    @Test
    void servicesRunWithoutRightsAreStartedAgainAndAskedForTheirHealth() {
        for (String service : ComposeFile.MODULES.keySet()) {
            assertThat(compose.service(service))
                    .as(service)
                    .containsEntry("user", "10001:10001")
                    .containsEntry("read_only", true)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsEntry("restart", "unless-stopped");
            assertThat(compose.service(service).get("healthcheck").toString()).contains("/q/health/ready");
            assertThat(ComposeFile.list(compose.service(service), "command")
                            .get(0)
                            .toString())
                    .startsWith("-Xmx");
        }
    }

    @Test
    void nothingIsPublishedBeyondThisMachine() {
        for (String service : compose.services()) {
            assertThat(compose.ports(service))
                    .as(service)
                    .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
        }
    }

    @Test
    void everyFolderThatIsMountedOrBuiltFromIsThere() throws IOException {
        for (String service : compose.services()) {
            for (Object volume : ComposeFile.list(compose.service(service), "volumes")) {
                if (volume.toString().startsWith("./")) {
                    assertThat(ROOT.resolve(volume.toString().split(":", 2)[0])).isNotEmptyDirectory();
                }
            }
        }
        String dockerfile = Files.readString(ROOT.resolve("Dockerfile"));
        assertThat(dockerfile).contains(" AS service", " AS command", "USER 10001:10001");
    }

    @SuppressWarnings("unchecked")
    private static Set<String> brokerSettings() throws Exception {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("embedded/target/lib"))) {
            for (Path jar : files.toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        try (URLClassLoader broker =
                new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> config = broker.loadClass("org.apache.kafka.server.config.AbstractKafkaConfig");
            Object definition = config.getField("CONFIG_DEF").get(null);
            return new TreeSet<>(
                    (Set<String>) definition.getClass().getMethod("names").invoke(definition));
        }
    }
}
