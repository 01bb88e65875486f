package io.jianbao.store.adapter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.BucketListing.Listed;
import io.jianbao.store.app.BucketListing.Listing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpBucketListingTest {
    private HttpServer ingest;
    private volatile String answer = "{}";

    @BeforeEach
    void start() throws IOException {
        ingest = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ingest.createContext("/bucket/audit", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        ingest.start();
    }

    @AfterEach
    void stop() {
        ingest.stop(0);
    }

    @Test
    void readsWhatItKnowsAndPassesOverTheRest() {
        answer = """
            {"inbox": 2, "counts": {"done": 7}, "at": "2024-03-18T06:00:00Z", "more": [1, "x", {"y": 1}],
             "open": [{"dropId": "d1", "objectKey": "p/01.txt", "sha256": "aa", "since": "2024-03-18T05:00:00Z",
                       "state": "announced", "owner": {"x": 1}},
                      {"objectKey": "p/02.txt", "since": "yesterday", "state": 3}]}
            """;

        Listing listing = new HttpBucketListing(address() + "/").read();

        assertThat(listing.answered()).isEqualTo(Answered.READ);
        assertThat(listing.counts()).containsEntry("inbox", 2L).containsEntry("done", 7L);
        assertThat(listing.objects())
                .containsExactly(
                        new Listed("d1", "p/01.txt", "aa", Instant.parse("2024-03-18T05:00:00Z"), "announced"),
                        new Listed(null, "p/02.txt", null, null, null));
    }

    @Test
    void saysWhyNothingWasRead() {
        assertThat(new HttpBucketListing(null).read().answered()).isEqualTo(Answered.NOT_CONFIGURED);
        answer = "<html>";
        assertThat(new HttpBucketListing(address()).read().detail()).contains("no JSON");
        assertThat(new HttpBucketListing(address() + "/elsewhere").read().detail())
                .contains("404");
        ingest.stop(0);
        assertThat(new HttpBucketListing(address()).read().answered()).isEqualTo(Answered.UNREACHABLE);
    }

    private String address() {
        return "http://127.0.0.1:" + ingest.getAddress().getPort();
    }
}
