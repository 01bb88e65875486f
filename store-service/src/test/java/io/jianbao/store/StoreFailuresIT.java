package io.jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.Topics;
import io.jianbao.store.adapter.event.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of records that the store cannot take, on the real broker. */
@QuarkusTest
@QuarkusTestResource(value = StoreServers.class, restrictToAnnotatedClass = true)
class StoreFailuresIT {
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final Topics TOPICS = Topics.standard();
    private static final String STATUS_TYPE = "io.jianbao.drop.status.v1";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource
    URI base;

    private final EventCodec codec = new EventCodec();
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
    void poisonEndsTheDropItCameFromAndTheNextOneGoesThrough() throws Exception {
        ArticleEnriched whose = Records.visit("dead0001").from("failures").enriched();
        String dropId = whose.article().dropIds().get(0);
        byte[] poison = {'{', (byte) 0xff, 0, '}'};
        send(TOPICS.articlesEnriched(), whose.article().id(), poison, headers(whose));

        ConsumerRecord<String, byte[]> letter = letter(whose.article().id());
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(header(letter, "jianbao-reason")).isEqualTo("unreadable");
        assertThat(header(letter, "ce_drops")).isEqualTo(dropId);
        DropStatus status = statuses(dropId).get(0);
        assertThat(status.step()).isEqualTo("store");
        assertThat(status.outcome()).isEqualTo("dead-lettered");
        assertThat(status.article())
                .isEqualTo(new ArticleVersion(whose.article().id(), 1));
        assertThat(status.reason()).matches("(?s)unreadable, articles\\.enriched-\\d+@\\d+ is in store\\.dlq: .*");
        await().atMost(LIMIT).until(() -> get("/where?hash=" + dropId).contains("\"dead-lettered\""));
        theNextOneIsStored("dead0011");
    }

    @Test
    void aRecordWithoutHeadersIsOnlyMoved() {
        ArticleEnriched whose = Records.visit("dead0002").from("failures").enriched();
        send(TOPICS.articlesEnriched(), whose.article().id(), codec.encode(whose), Map.of());

        assertThat(header(letter(whose.article().id()), "jianbao-reason")).isEqualTo("unreadable");
        assertThat(statuses(whose.article().dropIds().get(0))).isEmpty();
    }

    @Test
    void anErasureIsNoDeadLetter() {
        send(TOPICS.articlesEnriched(), "erased-article", null, Map.of());
        theNextOneIsStored("dead0013");
        assertThat(topics.records(TOPICS.deadLetters("store"), "erased-article"))
                .isEmpty();
    }

    @Test
    void aStatusThatCannotBeReadIsMovedAndNotReportedAsAnother() {
        byte[] poison = "no JSON".getBytes(StandardCharsets.UTF_8);
        send(
                TOPICS.pagesStatus(),
                "drop-x1",
                poison,
                Map.of(EventHeaders.TYPE, STATUS_TYPE, EventHeaders.DROPS, "drop-x1"));

        assertThat(letter("drop-x1").value()).isEqualTo(poison);
        assertThat(topics.records(TOPICS.pagesStatus(), "drop-x1")).hasSize(1);
    }

    private void theNextOneIsStored(String id) {
        Records next = Records.visit(id).from("failures");
        topics.send(TOPICS.articlesEnriched(), next.articleId(), next.enriched());
        await().atMost(LIMIT).until(() -> get("/articles/" + next.articleId()).contains("春风送暖"));
    }

    private List<DropStatus> statuses(String dropId) {
        return topics.records(TOPICS.pagesStatus(), dropId).stream()
                .map(record -> codec.decode(record.value(), DropStatus.class))
                .toList();
    }

    private ConsumerRecord<String, byte[]> letter(String key) {
        return await().atMost(LIMIT)
                .until(() -> topics.records(TOPICS.deadLetters("store"), key), letters -> !letters.isEmpty())
                .get(0);
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(base.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static Map<String, String> headers(ArticleEnriched event) {
        return new HashMap<>(
                EventHeaders.of(event, "nlp-service", event.article().id(), Instant.now())
                        .entries());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private void send(String topic, String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            assertThat(producer.send(record)).succeedsWithin(LIMIT);
        }
    }
}
