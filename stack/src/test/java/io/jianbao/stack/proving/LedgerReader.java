package io.jianbao.stack.proving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jianbao.stack.watch.StoreApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The ledger as the API tells it. */
final class LedgerReader {
    private final StoreApi store;
    private final JsonMapper json = new JsonMapper();

    LedgerReader(StoreApi store) {
        this.store = store;
    }

    /**
     * A drop in the ledger.
     *
     * @param dropId its id
     * @param state  where it is
     * @param ended  whether that is an end state
     * @param way    its steps, for a person
     */
    record Entry(String dropId, String state, boolean ended, String way) {}

    /** All drops of an object key; none while the store does not answer. */
    List<Entry> where(String key) throws InterruptedException {
        try {
            HttpResponse<String> answer = store.get("/where?name=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
            return answer.statusCode() == 200 ? entries(answer.body()) : List.of();
        } catch (UncheckedIOException away) {
            return List.of();
        }
    }

    private List<Entry> entries(String body) {
        List<Entry> entries = new ArrayList<>();
        try {
            for (JsonNode item : json.readTree(body).path("items")) {
                entries.add(new Entry(
                        item.path("dropId").asText(),
                        item.path("state").asText(),
                        item.path("ended").asBoolean(),
                        way(item)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String way(JsonNode item) {
        List<String> steps = new ArrayList<>();
        item.path("steps").forEach(step -> steps.add(step.path("outcome").asText()));
        return String.join(" → ", steps);
    }
}
