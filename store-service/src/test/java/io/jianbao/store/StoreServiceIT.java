package io.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventType;
import io.jianbao.events.Polarity;
import io.jianbao.events.Topics;
import io.jianbao.store.adapter.event.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = StoreServers.class, restrictToAnnotatedClass = true)
class StoreServiceIT {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Topics TOPICS = Topics.standard();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource
    URI base;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private TestTopics topics;

    @BeforeEach
    void connect() {
        topics = new TestTopics(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void servesAnArticleItsPageAndItsDrop() {
        Records visit = Records.visit("0000e2e0").from("e2e");
        status("0000e2e0", "ingest", "accepted", null);
        topics.send(TOPICS.pagesSegmented(), visit.issueId(), visit.page(1));
        status("0000e2e0", "publish", "published", List.of(new ArticleVersion(visit.articleId(), 1)));
        publish(visit);

        await().atMost(LIMIT)
                .until(
                        () -> get("/where?id=drop-0000e2e0"),
                        answer -> answer.statusCode() == 200 && state(answer).equals("stored"));
        JsonNode article = body(get("/articles/" + visit.articleId()));
        assertThat(article.path("headline").asText()).isEqualTo("春风送暖到车间");
        assertThat(article.has("terms")).isFalse();
        await().atMost(LIMIT).until(() -> get("/pages/" + visit.pageId()), answer -> answer.statusCode() == 200);
        JsonNode page = body(get("/pages/" + visit.pageId()));
        assertThat(page.at("/articles/0/pieces/0/role").asText()).isEqualTo("body");
        assertThat(page.at("/published/0/id").asText()).isEqualTo(visit.articleId());
        assertThat(body(get("/where?id=" + visit.pageId()))
                        .at("/items/0/objectKey")
                        .asText())
                .isEqualTo("linjiang-wanbao/2024-03-18/01.txt");
        assertThat(body(get("/where?id=drop-0000e2e0")).at("/items/0/steps")).hasSize(3);
        keepsTheContract(EventType.DROP_STATUS, topics.records(TOPICS.pagesStatus(), "drop-0000e2e0"));
    }

    @Test
    void showsArticlesToReaders() {
        Records visit = Records.visit("room").from("room").saying("<b>春风</b>送暖", "职工们说：“好！”");
        publish(visit);
        await().atMost(LIMIT).until(() -> ids("newspaper=room").size() == 1);

        assertThat(get("/?newspaper=room").body())
                .contains("&lt;b&gt;春风&lt;/b&gt;送暖", "/read/" + visit.articleId())
                .doesNotContain("<b>春风");
        HttpResponse<String> article = get("/read/" + visit.articleId());
        assertThat(article.body()).contains("职工们说", "reading-order").doesNotContain("<b>春风", "<script");
        assertThat(article.headers().firstValue("content-type").orElse("")).startsWith("text/html");
        assertThat(get("/reading-room.css").statusCode()).isEqualTo(200);
        problem(get("/read/nobody"), 404);
    }

    @Test
    void filtersByWhatIsAskedFor() {
        publish(Records.visit("f1").from("filters").on("2024-03-01").spoken(Polarity.POSITIVE, "白沙镇"));
        publish(Records.visit("f2").from("filters").on("2024-03-02").spoken(Polarity.NEGATIVE, "白沙镇"));
        publish(Records.visit("f3").from("filters").on("2024-03-03").spoken(Polarity.NEGATIVE, "青石镇"));
        publish(Records.visit("f4").from("filters").on("2024-03-04").retire());
        await().atMost(LIMIT).until(() -> ids("newspaper=filters&status=any").size() == 4);

        assertThat(ids("newspaper=filters")).containsExactly("f3", "f2", "f1");
        assertThat(ids("newspaper=filters&from=2024-03-02&to=2024-03-02")).containsExactly("f2");
        assertThat(ids("newspaper=filters&polarity=negative")).containsExactly("f3", "f2");
        assertThat(ids("newspaper=filters&entity=" + encoded("白沙镇"))).containsExactly("f2", "f1");
        assertThat(ids("newspaper=filters&entity=" + encoded("市总") + "&polarity=positive"))
                .containsExactly("f1");
        assertThat(ids("newspaper=filters&status=retired")).containsExactly("f4");
        assertThat(ids("newspaper=filters&review=true")).isEmpty();
    }

    @Test
    void findsChineseWordsLetterByLetter() {
        publish(Records.visit("q1").from("query").saying("临江大桥通车", "昨日，临江大桥正式通车，全长1200米。"));
        publish(Records.visit("q2").from("query").saying("臨江大橋通車", "昨日，臨江大橋正式通車。"));
        publish(Records.visit("q3").from("query").saying("临江", "江大与大桥两队会师决赛，通车在即。"));
        await().atMost(LIMIT).until(() -> ids("newspaper=query").size() == 3);

        assertThat(query("临江大桥")).containsExactly("q1", "q2");
        assertThat(query("大橋")).containsExactly("q1", "q2", "q3");
        assertThat(query("大桥 1200")).containsExactly("q1");
        assertThat(query("桥")).containsExactly("q1", "q2", "q3");
        assertThat(query("桥江")).isEmpty();
    }

    @Test
    void pagesWithoutRepeatsOrGaps() {
        for (int i = 0; i < 23; i++) {
            publish(Records.visit(String.format("p%02d", i)).from("paging").on("2024-03-" + (10 + i % 3)));
        }
        await().atMost(LIMIT).until(() -> ids("newspaper=paging&limit=200").size() == 23);

        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode part = body(get("/articles?newspaper=paging&limit=5&cursor=" + cursor));
            part.path("items").forEach(item -> all.add(item.path("id").asText()));
            cursor = part.path("next").asText();
        } while (!cursor.isEmpty());
        assertThat(all).hasSize(23).doesNotHaveDuplicates();
        assertThat(all.get(0)).startsWith("paging:2024-03-12:01:");
    }

    @Test
    void tellsEveryFailureAsAProblem() {
        for (String bad : List.of(
                "/articles?limit=0",
                "/articles?from=heute",
                "/articles?from=2024-03-02&to=2024-03-01",
                "/articles?polarity=glad",
                "/articles?cursor=xyz",
                "/articles?q=%EF%BC%8C",
                "/articles?papr=x",
                "/articles?limit=1&limit=2",
                "/where",
                "/where?name=a&hash=b",
                "/where?hash=abc",
                "/where?page=x",
                "/drops?older-than=soon",
                "/drops?state=lost")) {
            problem(get(bad), 400);
        }
        assertThat(problem(get("/articles?limit=0&polarity=glad"), 400).path("errors"))
                .hasSize(2);
        problem(get("/articles/nobody"), 404);
        problem(get("/pages/nowhere"), 404);
        problem(get("/no/such/path"), 404);
        assertThat(problem(get("/where?name=nothing.txt"), 404).path("detail").asText())
                .contains("nothing.txt", "sha256sum");
        assertThat(get("/drops?state=stored").statusCode()).isEqualTo(200);
    }

    @Test
    void oneBadRecordHarmsNoOther() {
        byte[] bytes = "{\"id\":".getBytes(StandardCharsets.UTF_8);
        topics.sendBytes(TOPICS.articlesEnriched(), "bad", bytes);
        publish(Records.visit("g1").from("good"));

        await().atMost(LIMIT).until(() -> ids("newspaper=good").size() == 1);
        await().atMost(LIMIT)
                .until(() -> topics.records(TOPICS.deadLetters("store"), "bad"), found -> !found.isEmpty());
        ConsumerRecord<String, byte[]> letter =
                topics.records(TOPICS.deadLetters("store"), "bad").get(0);
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(letter.headers().lastHeader("jianbao-reason").value())
                .isEqualTo("unreadable".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asksForAReissueWhenALowerPairFollows() {
        Records visit = Records.visit("0000aa01").from("reissue");
        publish(visit.revision(2));
        publish(visit.revision(1));

        await().atMost(LIMIT)
                .until(() -> topics.records(TOPICS.pagesRequests(), visit.issueId()), found -> found.size() == 1);
        keepsTheContract(EventType.REISSUE_REQUESTED, topics.records(TOPICS.pagesRequests(), visit.issueId()));
        assertThat(body(get("/articles/" + visit.articleId())).path("revision").asInt())
                .isEqualTo(2);
    }

    private static void keepsTheContract(EventType type, List<ConsumerRecord<String, byte[]>> records) {
        ContractValidator contract = new ContractValidator();
        assertThat(records)
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(contract.violations(type, record.value())).isEmpty());
    }

    private void publish(Records record) {
        topics.send(TOPICS.articlesEnriched(), record.articleId(), record.enriched());
    }

    private void status(String id, String step, String outcome, List<ArticleVersion> articles) {
        String dropId = "drop-" + id;
        Instant now = Instant.now();
        topics.send(
                TOPICS.pagesStatus(),
                dropId,
                new DropStatus(dropId, null, null, null, step, outcome, null, "1.0.0", now, articles, null));
    }

    private List<String> query(String words) {
        return ids("newspaper=query&q=" + encoded(words));
    }

    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        body(get("/articles?" + query)).path("items").forEach(item -> {
            String id = item.path("id").asText();
            ids.add(id.substring(id.lastIndexOf(':') + 1));
        });
        return ids;
    }

    private String state(HttpResponse<String> answer) {
        return body(answer).at("/items/0/state").asText();
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        JsonNode problem = body(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private JsonNode body(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    private HttpResponse<String> get(String path) {
        try {
            return http.send(HttpRequest.newBuilder(base.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
