package io.jianbao.stack.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The store's HTTP API as a client sees it. */
public final class StoreApi {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration STORED_LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_MS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String baseUrl;

    /** A client of the store at {@code baseUrl}, e.g. {@code http://127.0.0.1:8080}. */
    public StoreApi(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Whether the article is stored within 30 s. */
    public boolean awaitStored(String articleId) throws InterruptedException {
        long deadline = System.nanoTime() + STORED_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (get("/articles/" + URLEncoder.encode(articleId, StandardCharsets.UTF_8))
                            .statusCode()
                    == 200) {
                return true;
            }
            Thread.sleep(PAUSE_MS);
        }
        return false;
    }

    /** The answer to GET {@code path}, query included. */
    public HttpResponse<String> get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(LIMIT)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the store at " + baseUrl + " does not answer", e);
        }
    }
}
