package io.jianbao.stack.launch;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.EmbeddedMongo;
import io.jianbao.stack.supervise.Part;
import io.jianbao.stack.supervise.Probe;
import io.jianbao.stack.supervise.Probe.Answer;
import io.jianbao.stack.supervise.WirePing;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How each process of the stack is run, and how it is asked whether it is alive. */
final class Parts {
    private static final Map<String, String> HEAP =
            Map.of("ingest-service", "96m", "segment-service", "192m", "nlp-service", "192m", "store-service", "128m");

    private final StackLayout layout;
    private final String mark;
    private final HealthProbe health = new HealthProbe();

    Parts(StackLayout layout, String mark) {
        this.layout = layout;
        this.mark = mark;
    }

    /** The process of that name: {@code broker}, {@code mongo} or a service. */
    Part part(String name, Consumer<String> log) {
        return switch (name) {
            case "broker" -> broker(log);
            case "mongo" -> mongo(log);
            default -> service(name, log);
        };
    }

    private Part broker(Consumer<String> log) {
        Path data = layout.data().resolve("broker");
        int port = layout.ports().broker();
        return new Part("broker", () -> EmbeddedBroker.spec(data, port, log), WirePing.kafka(port));
    }

    private Part mongo(Consumer<String> log) {
        Path data = layout.data().resolve("mongo");
        int port = layout.ports().mongo();
        return new Part("mongo", () -> EmbeddedMongo.spec(data, port, log), WirePing.mongo(port));
    }

    private Part service(String name, Consumer<String> log) {
        List<String> command = List.of(
                "-Xmx" + HEAP.get(name),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=48m",
                "-Dfile.encoding=UTF-8",
                mark,
                "-jar",
                layout.jar(name).toString());
        ChildJvm.Spec spec = new ChildJvm.Spec(name.replace("-service", ""), command, environment(), log);
        return new Part(name, () -> spec, liveness(name));
    }

    private Probe liveness(String service) {
        int port = Stack.servicePorts(layout.ports()).getOrDefault(service, 0);
        return () -> {
            HealthProbe.Health answer = health.live(port);
            if (answer.up()) {
                return Answer.ALIVE;
            }
            return answer.answered() ? Answer.NOT_ALIVE : Answer.SILENT;
        };
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        layout.ports().byVariable().forEach((name, port) -> environment.put(name, Integer.toString(port)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", layout.bootstrapServers());
        environment.put("MONGODB_URI", layout.mongoUri());
        environment.put(
                "JIANBAO_STORE_AUDIT_INGEST_URL",
                "http://127.0.0.1:" + layout.ports().ingest());
        environment.put("JIANBAO_TOPICS_PREFIX", layout.own().topicsPrefix());
        environment.put(
                "JIANBAO_INGEST_BUCKET", layout.bucket().toAbsolutePath().toString());
        environment.put(
                "JIANBAO_SEGMENT_STATE_DIR",
                layout.data().resolve("streams").toAbsolutePath().toString());
        environment.put("JIANBAO_LOG_JSON", System.getenv().getOrDefault("JIANBAO_LOG_JSON", "false"));
        return environment;
    }
}
