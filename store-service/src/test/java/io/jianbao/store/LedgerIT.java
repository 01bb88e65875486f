package io.jianbao.store;

import static io.jianbao.store.StoreClient.encoded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.Topics;
import io.jianbao.store.adapter.event.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where is my page, what is late, and what happens while the database is away. */
@QuarkusTest
@QuarkusTestResource(value = StoreServers.class, restrictToAnnotatedClass = true)
class LedgerIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** How long the database is away; minutes with {@code -Djianbao.test.outage-seconds=300}. */
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("jianbao.test.outage-seconds", 25));

    private static final Topics TOPICS = Topics.standard();
    private static final String HASH = "c0ffee00".repeat(8);
    private static final Path OPENAPI = Path.of("..", "docs", "openapi.yaml");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource
    URI base;

    private TestTopics topics;
    private StoreClient store;

    @BeforeEach
    void connect() {
        topics = new TestTopics(bootstrapServers);
        store = new StoreClient(base);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void findsAFileWhosePageWasNeverSegmented() {
        reject("drop-rejected", "ledger/2024-03-18/07.txt");

        for (String question : List.of(
                "name=ledger/2024-03-18/07.txt",
                "name=2024-03-18/07.txt",
                "name=07.txt",
                "name=8/07.txt",
                "hash=" + HASH,
                "hash=C0FFEE00",
                "id=drop-rejected")) {
            await().atMost(LIMIT).until(() -> store.status("/where?" + question) == 200);
            JsonNode answer = store.json("/where?" + question);
            assertThat(answer.path("source").asText()).isEqualTo("database");
            assertThat(answer.at("/items/0/state").asText()).isEqualTo("rejected");
            assertThat(answer.at("/items/0/summary").asText()).isEqualTo("rejected: empty-file: the file is empty");
        }
        assertThat(store.problem("/where?hash=c0ffee01", 404).path("detail").asText())
                .contains("hash 'c0ffee01'", "8 digits");
    }

    @Test
    void findsAPageByAPhraseOfItsText() {
        Records bridge = Records.visit("0000be02").from("bridge").saying(null, "昨日，河\n湾新桥合龙，通车在即。");
        topics.send(TOPICS.pagesSegmented(), bridge.issueId(), bridge.page(1));

        String question = "/where?phrase=" + encoded("河湾新桥合龙");
        await().atMost(LIMIT).until(() -> store.status(question) == 200);
        assertThat(store.json(question).at("/items/0/dropId").asText()).isEqualTo("drop-0000be02");
        publish(bridge);
        await().atMost(LIMIT).until(() -> store.status("/where?id=" + bridge.articleId()) == 200);
        assertThat(store.json("/where?phrase=" + encoded("通车在即"))
                        .at("/items/0/dropId")
                        .asText())
                .isEqualTo("drop-0000be02");
        store.problem("/where?phrase=" + encoded("没有这样的话"), 404);
    }

    @Test
    void countsDropsAndTellsThatNothingIsAudited() {
        send("drop-open", "ingest", "accepted", "ledger/open.txt", null);
        await().atMost(LIMIT).until(() -> store.status("/where?id=drop-open") == 200);

        assertThat(store.json("/drops?state=under-way&older-than=0s").path("items"))
                .anySatisfy(item -> assertThat(item.path("dropId").asText()).isEqualTo("drop-open"));
        assertThat(store.json("/drops?state=under-way&older-than=1h").path("items"))
                .noneSatisfy(item -> assertThat(item.path("dropId").asText()).isEqualTo("drop-open"));
        assertThat(store.json("/drops/audit").path("status").asText()).isEqualTo("not configured");
        await().atMost(LIMIT)
                .until(() ->
                        store.get("/q/metrics").body().matches("(?s).*jianbao_drops\\{state=\"under-way\",?} [1-9].*"));
        assertThat(store.get("/q/metrics").body()).contains("jianbao_drops_open", "jianbao_drops_overdue 0.0");
    }

    @Test
    void erasesAnArticleWithoutAValueAndKeepsItsLedger() {
        Records visit = Records.visit("0000be03").from("erased");
        publish(visit);
        list(visit);
        await().atMost(LIMIT).until(() -> state("drop-0000be03").equals("stored"));

        topics.sendBytes(TOPICS.articlesEnriched(), visit.articleId(), null);

        await().atMost(LIMIT).until(() -> store.status("/articles/" + visit.articleId()) == 404);
        assertThat(topics.records(TOPICS.deadLetters("store"), visit.articleId()))
                .isEmpty();
        assertThat(state("drop-0000be03")).isEqualTo("stored");
    }

    @Test
    void outlivesADatabaseThatIsAwayAndLosesNothing() {
        assumeTrue(StoreServers.mongoIsEmbedded());
        reject("drop-before", "ledger/before.txt");
        await().atMost(LIMIT).until(() -> store.status("/where?id=drop-before") == 200);
        List<Records> arriving = IntStream.range(0, 60)
                .mapToObj(i -> Records.visit(String.format("%08x", i)).from("waiting"))
                .toList();
        StoreServers.stopMongo();
        try {
            arriving.forEach(this::publish);
            arriving.forEach(this::list);
            saysInEveryVoiceThatItIsAway();
            await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(30)).until(() -> true);
            assertThat(store.status("/q/health/live")).isEqualTo(200);
            assertThat(store.get("/q/health/ready").body()).contains("mongodb", "cause");
        } finally {
            StoreServers.startMongo();
        }
        await().atMost(LIMIT).until(() -> store.status("/q/health/ready") == 200);
        await().atMost(LIMIT).until(() -> arriving.stream().allMatch(this::isStored));
        assertThat(store.json("/articles?newspaper=waiting&limit=200").path("items"))
                .hasSize(60);
        assertThat(arriving)
                .allSatisfy(record -> assertThat(topics.records(TOPICS.deadLetters("store"), record.articleId()))
                        .isEmpty());
        assertThat(arriving.subList(0, 5))
                .as("announced once")
                .allSatisfy(record -> assertThat(announcements(dropOf(record))).hasSize(1));
    }

    private void saysInEveryVoiceThatItIsAway() {
        assertThat(store.problem("/articles", 503).path("type").asText()).endsWith("database-away");
        assertThat(store.get("/articles").headers().firstValue("retry-after")).isPresent();
        assertThat(store.get("/").body()).contains("数据库暂时无法连接", "</html>");
        await().atMost(LIMIT).until(() -> store.status("/q/health/ready") == 503);
        JsonNode answer = store.json("/where?name=before.txt");
        assertThat(answer.path("source").asText()).isEqualTo("topic");
        assertThat(answer.at("/items/0/state").asText()).isEqualTo("rejected");
        store.problem("/where?name=nothing.txt", 404);
        store.problem("/where?phrase=" + encoded("困难职工"), 503);
    }

    @Test
    void theDocumentOfTheInterfaceIsKept() throws IOException {
        String served = store.get("/q/openapi").body();
        if (Boolean.getBoolean("jianbao.openapi.update")) {
            Files.writeString(OPENAPI, served);
            throw new AssertionError("docs/openapi.yaml was written anew: read what changed");
        }
        assertThat(served)
                .as("docs/openapi.yaml; write it anew with -Djianbao.openapi.update=true")
                .isEqualTo(Files.readString(OPENAPI));
    }

    private List<ConsumerRecord<String, byte[]>> announcements(String dropId) {
        ContractValidator contract = new ContractValidator();
        return topics.records(TOPICS.pagesStatus(), dropId).stream()
                .filter(record -> contract.violations(EventType.DROP_STATUS, record.value())
                        .isEmpty())
                .filter(record -> new EventCodec()
                        .decode(record.value(), DropStatus.class)
                        .outcome()
                        .equals("stored"))
                .toList();
    }

    private String state(String dropId) {
        return store.json("/where?id=" + dropId).at("/items/0/state").asText();
    }

    private boolean isStored(Records record) {
        return state(dropOf(record)).equals("stored");
    }

    private static String dropOf(Records record) {
        return record.enriched().article().dropIds().get(0);
    }

    /** The publisher's list of the record's page. */
    private void list(Records record) {
        List<ArticleVersion> articles = List.of(new ArticleVersion(record.articleId(), record.revision()));
        send(dropOf(record), "publish", "published", null, articles);
    }

    private void publish(Records record) {
        topics.send(TOPICS.articlesEnriched(), record.articleId(), record.enriched());
    }

    private void reject(String dropId, String key) {
        DropStatus status = new DropStatus(
                dropId,
                key,
                null,
                HASH,
                "ingest",
                "rejected",
                "empty-file: the file is empty",
                "1.0.0",
                Instant.now(),
                null,
                null);
        topics.send(TOPICS.pagesStatus(), dropId, status);
    }

    private void send(
            String dropId, String step, String outcome, @Nullable String key, @Nullable List<ArticleVersion> articles) {
        DropStatus status =
                new DropStatus(dropId, key, null, null, step, outcome, null, "1.0.0", Instant.now(), articles, null);
        topics.send(TOPICS.pagesStatus(), dropId, status);
    }
}
