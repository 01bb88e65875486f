package io.jianbao.store.adapter.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jianbao.store.app.BucketListing;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code GET /bucket/audit}. Tolerant: every number is a count, every list of things with a drop id or an object key lists objects, all
 * else is passed over.
 */
public final class HttpBucketListing implements BucketListing {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final @Nullable URI audit;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final ObjectMapper json = new ObjectMapper();

    /** Of the ingest service at this address, {@code http://127.0.0.1:8081}; nowhere when there is none. */
    public HttpBucketListing(@Nullable String ingestUrl) {
        this.audit = ingestUrl == null ? null : URI.create(ingestUrl.replaceAll("/+$", "") + "/bucket/audit");
    }

    @Override
    public Listing read() {
        if (audit == null) {
            return Listing.of(Answered.NOT_CONFIGURED, "jianbao.store.audit.ingest-url is not set");
        }
        HttpRequest request = HttpRequest.newBuilder(audit).timeout(LIMIT).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == OK
                    ? listing(json.readTree(answer.body()))
                    : Listing.of(Answered.UNREACHABLE, audit + " answered " + answer.statusCode());
        } catch (JsonProcessingException e) {
            return Listing.of(Answered.UNREACHABLE, audit + " answered no JSON");
        } catch (IOException e) {
            return Listing.of(Answered.UNREACHABLE, audit + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Listing.of(Answered.UNREACHABLE, "interrupted");
        }
    }

    private static Listing listing(JsonNode answer) {
        Map<String, Long> counts = new TreeMap<>();
        List<Listed> objects = new ArrayList<>();
        collect(answer, counts, objects);
        collect(answer.path("counts"), counts, objects);
        return new Listing(Answered.READ, "", counts, objects);
    }

    private static void collect(JsonNode node, Map<String, Long> counts, List<Listed> objects) {
        node.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isIntegralNumber()) {
                counts.put(field.getKey(), value.asLong());
            }
            if (value.isArray()) {
                value.forEach(item -> listed(item).ifPresent(objects::add));
            }
        });
    }

    private static Optional<Listed> listed(JsonNode item) {
        String dropId = text(item, "dropId");
        String objectKey = text(item, "objectKey");
        return dropId == null && objectKey == null
                ? Optional.empty()
                : Optional.of(new Listed(
                        dropId, objectKey, text(item, "sha256"), time(text(item, "since")), text(item, "state")));
    }

    private static @Nullable String text(JsonNode item, String field) {
        return item.path(field).isTextual() ? item.path(field).asText() : null;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
