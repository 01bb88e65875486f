package io.jianbao.nlp.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.Retirement;
import io.jianbao.events.Span;
import io.jianbao.events.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerResource.class, restrictToAnnotatedClass = true)
class ArticleSegmentedConsumerIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Topics TOPICS = Topics.standard();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    KafkaClientService clients;

    private final EventCodec codec = new EventCodec();

    @Test
    void enrichesAnArticleAndKeepsTheContract() throws Exception {
        ArticleSegmented article = article("p:1:aaaaaaaa", ArticleStatus.COMPLETE);
        send(article.id(), codec.encode(article));
        ArticleEnriched enriched = await().atMost(LIMIT).until(() -> received(article.id()), found -> found != null);
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
    void passesARetiredArticleOnWithoutAnalysis() throws Exception {
        ArticleSegmented article = article("p:1:bbbbbbbb", ArticleStatus.RETIRED);
        send(article.id(), codec.encode(article));
        ArticleEnriched enriched = await().atMost(LIMIT).until(() -> received(article.id()), found -> found != null);
        assertThat(enriched.sentiment()).isNull();
        assertThat(enriched.article().retirement()).isEqualTo(new Retirement("superseded", null, null));
    }

    @Test
    void theClientsGetTheSettingsOfDelivery() {
        assertThat(setting(clients.getConsumer("articles-segmented").configuration(), "isolation.level"))
                .isEqualTo("read_committed");
        assertThat(setting(clients.getConsumer("articles-segmented").configuration(), "auto.offset.reset"))
                .isEqualTo("earliest");
        assertThat(setting(clients.getConsumer("articles-segmented").configuration(), "session.timeout.ms"))
                .isEqualTo("10000");
        assertThat(setting(clients.getConsumer("articles-segmented").configuration(), "allow.auto.create.topics"))
                .isEqualTo("false");
        for (String channel : List.of("articles-enriched", "drop-status")) {
            Map<String, ?> producer = clients.getProducer(channel).configuration();
            assertThat(setting(producer, "acks")).isEqualTo("all");
            assertThat(setting(producer, "enable.idempotence")).isEqualTo("true");
            assertThat(setting(producer, "delivery.timeout.ms")).isEqualTo("2147483647");
            assertThat(setting(producer, "compression.type")).isEqualTo("zstd");
            assertThat(setting(producer, "max.request.size")).isEqualTo("8388608");
        }
    }

    private static String setting(Map<String, ?> configuration, String name) {
        return String.valueOf(configuration.get(name));
    }

    private void send(String key, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPICS.articlesSegmented(), key, value))
                    .get();
        }
    }

    private ArticleEnriched received(String id) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        "test-" + id,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPICS.articlesEnriched()));
            consumer.poll(Duration.ofSeconds(3)).forEach(records::add);
        }
        return records.stream()
                .filter(record -> record.key().equals(id))
                .filter(record -> header(record, "ce_type").equals("io.jianbao.article.enriched.v1"))
                .map(record -> codec.decode(record.value(), ArticleEnriched.class))
                .findFirst()
                .orElse(null);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ArticleSegmented article(String id, ArticleStatus status) {
        boolean retired = status == ArticleStatus.RETIRED;
        return new ArticleSegmented(
                id,
                1,
                status,
                "0".repeat(64),
                retired ? new Retirement("superseded", null, null) : null,
                List.of(),
                new PageIdentity("p:1", "p", null, new Known("2024-03-18", "key", 1), null, null),
                List.of("p:1"),
                List.of("drop-" + id.substring(4)),
                content(),
                new EngineVersion("text-segmenter", "1"));
    }

    private static ArticleContent content() {
        return new ArticleContent(
                "article",
                1,
                null,
                null,
                "临江市开通三条公交线路",
                null,
                List.of(),
                null,
                null,
                List.of(new Paragraph("body", "3月17日，市民刘江平坐上首班车。", List.of(new Span(12, 29)), List.of())),
                List.of(),
                List.of(),
                List.of(
                        new Piece("p:1", "headline", 0, 11, "临江市开通三条公交线路", "test", 1),
                        new Piece("p:1", "body", 12, 29, "3月17日，市民刘江平坐上首班车。", "test", 1)),
                1,
                false,
                List.of());
    }
}
