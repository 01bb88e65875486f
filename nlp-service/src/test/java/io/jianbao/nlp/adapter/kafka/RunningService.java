package io.jianbao.nlp.adapter.kafka;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.embedded.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The packaged service as a process of its own, as in production, with a port for a debugger. */
final class RunningService implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final int httpPort = Ports.free();
    private final int debugPort = Ports.free();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildJvm child;

    RunningService(String bootstrapServers) {
        String debug = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + debugPort;
        String jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toString();
        child = ChildJvm.start(new ChildJvm.Spec(
                "nlp-service",
                List.of("-Xmx256m", "-XX:+UseSerialGC", debug, "-jar", jar),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        bootstrapServers,
                        "NLP_PORT",
                        Integer.toString(httpPort),
                        "QUARKUS_LOG_CONSOLE_JSON_ENABLED",
                        "false"),
                log::add));
    }

    ChildJvm child() {
        return child;
    }

    Freezer freezer() {
        return new Freezer(debugPort);
    }

    boolean isReady() {
        return answer("/q/health/ready")
                .filter(response -> response.statusCode() == 200)
                .isPresent();
    }

    String get(String path) {
        return answer(path).map(HttpResponse::body).orElse("");
    }

    /** All that it has said so far. */
    String log() {
        return String.join("\n", log);
    }

    @Override
    public void close() {
        child.close();
    }

    private Optional<HttpResponse<String>> answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + path))
                .timeout(ANSWER)
                .build();
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
