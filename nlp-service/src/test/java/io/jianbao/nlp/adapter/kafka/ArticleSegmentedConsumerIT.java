package io.jianbao.nlp.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.Retirement;
import io.jianbao.events.Span;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerResource.class, restrictToAnnotatedClass = true)
class ArticleSegmentedConsumerIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    KafkaClientService clients;

    @Inject
    MeterRegistry meters;

    private final EventCodec codec = new EventCodec();
    private ArticlesTopics topics;

    @BeforeEach
    void connect() {
        topics = new ArticlesTopics(bootstrapServers);
    }

    @Test
    void enrichesAnArticleAndKeepsTheContract() {
        ArticleSegmented article = Articles.complete("p:1:aaaaaaaa");
        topics.send(article);
        ArticleEnriched enriched = enriched(article.id());
        assertThat(new ContractValidator().violations(EventType.ARTICLE_ENRICHED, codec.encode(enriched)))
                .isEmpty();
        assertThat(enriched.article()).isEqualTo(article);
        assertThat(enriched.text()).startsWith("临江市开通三条公交线路\n3月17日");
        assertThat(enriched.sentiment()).isNotNull();
        assertThat(enriched.mentions()).anySatisfy(mention -> {
            assertThat(mention.type()).isEqualTo("DATE");
            assertThat(mention.normal().value()).isEqualTo("2024-03-17");
            assertThat(mention.spans()).containsExactly(new Span(12, 17));
        });
    }

    @Test
    void passesARetiredArticleOnWithoutAnalysis() {
        topics.send(Articles.retired("p:1:bbbbbbbb"));
        ArticleEnriched enriched = enriched("p:1:bbbbbbbb");
        assertThat(enriched.sentiment()).isNull();
        assertThat(enriched.article().retirement()).isEqualTo(new Retirement("superseded", null, null));
    }

    @Test
    void poisonBytesAreDeadLetteredUntouchedAndTheLedgerIsTold() {
        ArticleSegmented whose = Articles.complete("p:1:c0000001");
        byte[] poison = {'{', (byte) 0xff, 0, 1, '}'};
        topics.send(whose.id(), poison, ArticlesTopics.headers(whose));

        ConsumerRecord<String, byte[]> letter = letter(whose.id());
        assertThat(letter.value()).isEqualTo(poison);
        assertThat(ArticlesTopics.header(letter, "jianbao-reason")).isEqualTo("unreadable");
        ArticlesTopics.headers(whose).forEach((name, text) -> {
            if (!name.equals("ce_time")) {
                assertThat(ArticlesTopics.header(letter, name)).isEqualTo(text);
            }
        });
        DropStatus status = deadLettered(whose.id());
        assertThat(status.step()).isEqualTo("analyze");
        assertThat(status.article()).isEqualTo(new ArticleVersion(whose.id(), 1));
        assertThat(status.reason())
                .matches("unreadable, articles\\.segmented-0@\\d+ is in nlp\\.dlq: ArticleSegmented: .*");
        assertThat(new ContractValidator().violations(EventType.DROP_STATUS, codec.encode(status)))
                .isEmpty();
        assertThat(deadLetters("unreadable")).isPositive();
        theNextOneGoesThrough("p:1:c000000f");
    }

    @Test
    void aWrongTypeIsUnreadable() {
        ArticleSegmented article = Articles.complete("p:1:c0000002");
        Map<String, String> headers = ArticlesTopics.headers(article);
        headers.put("ce_type", "io.jianbao.article.enriched.v1");
        topics.send(article.id(), codec.encode(article), headers);

        assertThat(ArticlesTopics.header(letter(article.id()), "jianbao-reason"))
                .isEqualTo("unreadable");
        assertThat(deadLettered(article.id()).reason())
                .endsWith("not for articles.segmented: io.jianbao.article.enriched.v1");
    }

    @Test
    void aRecordWithoutHeadersIsDeadLetteredAndTellsNobody() {
        ArticleSegmented article = Articles.complete("p:1:c0000003");
        topics.send(article.id(), codec.encode(article), Map.of());

        assertThat(ArticlesTopics.header(letter(article.id()), "jianbao-reason"))
                .isEqualTo("unreadable");
        assertThat(topics.statuses(Articles.dropId(article.id()))).isEmpty();
    }

    @Test
    void anErasureIsPassedOver() {
        topics.send("p:1:c0000004", null, Map.of());
        theNextOneGoesThrough("p:1:c0000014");
        assertThat(topics.deadLetters("p:1:c0000004")).isEmpty();
    }

    @Test
    void aRecordThatIsTooLargeForOurProducersStillFindsItsPlace() {
        ArticleSegmented whose = Articles.complete("p:1:c0000006");
        byte[] large = "x".repeat(12_000_000).getBytes(StandardCharsets.UTF_8);
        topics.send(whose.id(), large, ArticlesTopics.headers(whose));

        assertThat(letter(whose.id()).value()).hasSize(large.length);
        theNextOneGoesThrough("p:1:c0000016");
    }

    @Test
    void aBrokenTimeHarmsNothing() {
        ArticleSegmented article = Articles.complete("p:1:c0000007");
        Map<String, String> headers = ArticlesTopics.headers(article);
        headers.put("ce_time", "yesterday");
        topics.send(article.id(), codec.encode(article), headers);

        assertThat(enriched(article.id()).article()).isEqualTo(article);
    }

    @Test
    void theClientsGetTheSettingsOfDelivery() {
        Map<String, ?> consumer = clients.getConsumer("articles-segmented").configuration();
        assertThat(texts(consumer))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("session.timeout.ms", "10000")
                .containsEntry("heartbeat.interval.ms", "3000")
                .containsEntry("allow.auto.create.topics", "false")
                .containsEntry("enable.auto.commit", "false")
                .containsEntry("group.id", "nlp-service.articles-segmented")
                .containsEntry("max.partition.fetch.bytes", "8388608");
        assertThat(consumer.get("key.deserializer").toString()).contains("ByteArrayDeserializer");
        for (String channel : List.of("articles-enriched", "drop-status")) {
            assertThat(texts(clients.getProducer(channel).configuration()))
                    .containsEntry("acks", "all")
                    .containsEntry("enable.idempotence", "true")
                    .containsEntry("delivery.timeout.ms", "2147483647")
                    .containsEntry("compression.type", "zstd")
                    .containsEntry("max.request.size", "8388608");
        }
    }

    private static Map<String, String> texts(Map<String, ?> configuration) {
        Map<String, String> texts = new HashMap<>();
        configuration.forEach((name, value) -> texts.put(name, String.valueOf(value)));
        return texts;
    }

    private double deadLetters(String reason) {
        return meters.counter("jianbao.dead.letters", "channel", "articles-segmented", "reason", reason)
                .count();
    }

    private void theNextOneGoesThrough(String id) {
        topics.send(Articles.complete(id));
        assertThat(enriched(id).article().id()).isEqualTo(id);
    }

    private ArticleEnriched enriched(String id) {
        return await().atMost(LIMIT)
                .until(() -> topics.enriched(id), found -> found.isPresent())
                .orElseThrow();
    }

    private ConsumerRecord<String, byte[]> letter(String key) {
        return await().atMost(LIMIT)
                .until(() -> topics.deadLetters(key), letters -> !letters.isEmpty())
                .get(0);
    }

    private DropStatus deadLettered(String id) {
        return topics.statuses(Articles.dropId(id)).stream()
                .filter(status -> status.outcome().equals("dead-lettered"))
                .findFirst()
                .orElseThrow();
    }
}
