package io.jianbao.stack.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a service on 127.0.0.1 how it is. */
public final class HealthProbe {
    private static final Duration READY_LIMIT = Duration.ofSeconds(5);
    private static final Duration LIVE_LIMIT = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(READY_LIMIT)
            .build();

    /**
     * A service's answer.
     *
     * @param up       whether it answered that all is well
     * @param answered whether it answered at all
     * @param body     what it said (JSON), or why there was no answer
     */
    public record Health(boolean up, boolean answered, String body) {

        /** What is not well, one line a check: {@code kafka: topics waiting for broker and topics}; empty when up. */
        public List<String> causes() {
            if (up) {
                return List.of();
            }
            try {
                return answered ? downChecks(JSON.readTree(body)) : List.of(body);
            } catch (JsonProcessingException e) {
                return List.of(body);
            }
        }

        private static List<String> downChecks(JsonNode health) {
            List<String> causes = new ArrayList<>();
            for (JsonNode check : health.path("checks")) {
                if (!check.path("status").asText().equals("UP")) {
                    List<String> said = new ArrayList<>();
                    check.path("data")
                            .properties()
                            .forEach(entry -> said.add(
                                    entry.getKey() + " " + entry.getValue().asText()));
                    causes.add(check.path("name").asText() + (said.isEmpty() ? "" : ": " + String.join(", ", said)));
                }
            }
            return causes;
        }
    }

    /** Whether the service at {@code port} is ready. */
    public Health ready(int port) {
        return ask(port, "ready", READY_LIMIT);
    }

    /** Whether the service at {@code port} is alive. */
    Health live(int port) {
        return ask(port, "live", LIVE_LIMIT);
    }

    private Health ask(int port, String what, Duration limit) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/" + what))
                .timeout(limit)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Health(response.statusCode() == 200, true, response.body());
        } catch (IOException e) {
            return new Health(false, false, "does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Health(false, false, "interrupted");
        }
    }
}
