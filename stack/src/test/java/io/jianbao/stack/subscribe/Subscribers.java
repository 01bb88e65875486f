package io.jianbao.stack.subscribe;

import static org.assertj.core.api.Assumptions.assumeThatCode;

import io.jianbao.stack.operations.ForeignTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes programs of the guide's three subscribers: around each, only {@code keep} and {@code forget}, which print. */
record Subscribers(Path root, Path folder, String bootstrapServers) {
    private static final String WORDS = "latest";

    private static final String JAVA_FRAME = """
            import com.fasterxml.jackson.databind.JsonNode;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.time.Duration;
            import java.util.Arrays;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import org.apache.kafka.clients.consumer.KafkaConsumer;
            import org.apache.kafka.common.serialization.ByteArrayDeserializer;
            import org.apache.kafka.common.serialization.StringDeserializer;

            class Subscriber {
                static final ObjectMapper json = new ObjectMapper();
                static void keep(JsonNode a) {
                    System.out.println("keep " + a.get("id").asText() + " " + a.get("revision") + " " + a.get("analysis") + " "
                        + a.path("status").asText());
                }
                static void forget(String id) { System.out.println("forget " + id); }
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """;
    private static final String PYTHON_FRAME = """
            def keep(article): print("keep", article["id"], article["revision"], article["analysis"], article.get("status"), flush=True)
            def forget(key): print("forget", key.decode(), flush=True)
            %s
            """;
    private static final String JAVASCRIPT_FRAME = """
            const keep = a => console.log('keep', a.id, a.revision, a.analysis, a.status)
            const forget = id => console.log('forget', id)
            %s
            """;

    Program java() throws IOException {
        Path source = write("Subscriber.java", JAVA_FRAME, "java");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String jars = root.resolve("stack/target/lib") + "/*";
        return Program.start(folder, List.of(java, "-Xmx128m", "-cp", jars, source.toString()));
    }

    Program python() throws IOException, InterruptedException {
        ForeignTool python = ForeignTool.pythonWith("confluent_kafka", "python3-confluent-kafka");
        return Program.start(
                folder,
                List.of(
                        python.program().toString(),
                        write("subscriber.py", PYTHON_FRAME, "python").toString()));
    }

    Program javascript() throws IOException {
        ForeignTool node = ForeignTool.required("node");
        ForeignTool npm = ForeignTool.required("npm");
        assumeThatCode(() -> npm.run(folder, "install", "--no-audit", "--no-fund", "kafkajs@2.2.4", "fzstd@0.1.1"))
                .as("npm install kafkajs fzstd: is the registry in reach?")
                .doesNotThrowAnyException();
        return Program.start(
                folder,
                List.of(
                        node.program().toString(),
                        write("subscriber.js", JAVASCRIPT_FRAME, "javascript").toString()));
    }

    private Path write(String file, String frame, String language) throws IOException {
        String example = SubscribeGuide.read(root)
                .example(language, WORDS)
                .replace("127.0.0.1:9092", bootstrapServers)
                .replace("my-newsroom", group(language));
        return Files.writeString(folder.resolve(file), frame.formatted(example));
    }

    static String group(String language) {
        return "my-newsroom-" + language;
    }
}
