package io.jianbao.stack.where;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.jianbao.stack.watch.DropCounts;
import io.jianbao.stack.watch.StoreApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreLedgerTest {
    private final Map<String, String> answers = new HashMap<>();
    private HttpServer server;
    private StoreApi store;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer = answers.get(exchange.getRequestURI().toString());
            byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer == null ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        store = new StoreApi("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theFirstQuestionThatFindsSomethingCounts() throws Exception {
        answers.put("/where?phrase=%E5%87%8C%E6%99%A8", "{\"items\":[]}");
        answers.put("/where?name=%E5%87%8C%E6%99%A8", """
                {"items":[{"dropId":"5f1c","state":"stored","ended":true,"later":1,"steps":[
                 {"step":"publish","outcome":"published","version":"0.1.0","time":"2024-03-18T05:00:01.5Z",
                  "articles":[{"id":"a:1","revision":2}]}]}]}""");
        answers.put("/articles/a%3A1", "{\"id\":\"a:1\",\"headline\":\"临江港\"}");
        StoreLedger ledger = new StoreLedger(store);
        assertThat(ledger.find(Question.of("凌晨")).orElseThrow())
                .singleElement()
                .satisfies(drop -> assertThat(DropTeller.listed(drop)).containsExactly(new FoundDrop.Listed("a:1", 2)));
        assertThat(ledger.headline("a:1")).contains("临江港");
        assertThat(ledger.headline("a:2")).isEmpty();
    }

    @Test
    void aStoreWithoutItsDatabaseCannotSay() throws Exception {
        assertThat(new StoreLedger(store).find(Question.of("01.txt"))).isEmpty();
        assertThat(new DropCounts(store).byState()).isEmpty();
    }

    @Test
    void dropsAreCountedByState() throws Exception {
        for (String state :
                new String[] {"under-way", "stored", "duplicate", "superseded", "rejected", "dead-lettered", "withdrawn"
                }) {
            answers.put("/drops?limit=200&state=" + state, "{\"items\":[{\"dropId\":\"5f1c\"}]}");
        }
        assertThat(new DropCounts(store).byState().orElseThrow()).startsWith("under-way 1, stored 1, duplicate 1");
    }
}
