package io.jianbao.segment;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.embedded.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged service as a process of its own, as in production. */
final class RunningService implements AutoCloseable {
    private final int port = Ports.free();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ChildJvm child;

    RunningService(String bootstrapServers, Path state) {
        String jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toString();
        child = ChildJvm.start(new ChildJvm.Spec(
                "segment-service",
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-jar", jar),
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS", bootstrapServers,
                        "SEGMENT_PORT", Integer.toString(port),
                        "JIANBAO_SEGMENT_STATE_DIR", state.toString(),
                        "JIANBAO_LOG_JSON", "false"),
                System.out::println));
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    String get(String path) {
        try {
            return http.send(request(path), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    /** {@code kill -9}. */
    void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.close();
    }

    private int status(String path) {
        try {
            return http.send(request(path), BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
    }
}
