package io.jianbao.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.Ports;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.PageEvent;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.Topics;
import io.jianbao.segment.adapter.event.Pages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service against a real broker; each test has an issue of its own. */
class SegmentServiceIT {
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final Topics TOPICS = Topics.standard();
    private static final EventCodec CODEC = new EventCodec();
    private static final ContractValidator CONTRACT = new ContractValidator();

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static RunningService service;
    private static KafkaProducer<String, byte[]> producer;
    private static TopicTail articles;
    private static TopicTail statuses;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("broker"), Ports.free(), System.out::println);
        String servers = broker.bootstrapServers();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new ByteArraySerializer());
        articles = new TopicTail(servers, TOPICS.articlesSegmented());
        statuses = new TopicTail(servers, TOPICS.pagesStatus());
        startService();
    }

    @AfterAll
    static void stop() {
        articles.close();
        statuses.close();
        producer.close();
        service.close();
        broker.close();
    }

    @Test
    void publishesEveryArticleOfAPageAndSaysSo() {
        String issue = "linjiang-wanbao:2024-03-18";
        send(issue, Pages.ingested("drop-a1", issue, Pages.TWO_STORIES));

        DropStatus published = awaitStatus("drop-a1", "publish");
        assertThat(awaitStatus("drop-a1", "segment").outcome()).isEqualTo("segmented");
        assertThat(published.outcome()).isEqualTo("published");
        assertThat(published.articles()).isNotEmpty();
        List<ArticleSegmented> current = articlesOf(issue);
        assertThat(current).extracting(ArticleSegmented::revision).containsOnly(1);
        assertThat(published.articles())
                .extracting(version -> version.id())
                .containsExactlyInAnyOrderElementsOf(
                        current.stream().map(ArticleSegmented::id).toList());
        assertThat(service.get("/q/metrics")).contains("jianbao_articles_total", "jianbao_coverage");
    }

    @Test
    void everyMessageKeepsTheContract() {
        String issue = "linjiang-wanbao:2024-03-19";
        send(issue, Pages.ingested("drop-b1", issue, Pages.TWO_STORIES));
        awaitStatus("drop-b1", "publish");

        try (TopicTail pages = new TopicTail(broker.bootstrapServers(), TOPICS.pagesSegmented())) {
            await().atMost(LIMIT).until(() -> !pages.records().isEmpty());
            pages.records().stream().filter(SegmentServiceIT::isOurs).forEach(SegmentServiceIT::check);
        }
        articles.records().forEach(SegmentServiceIT::check);
        statuses.records().forEach(SegmentServiceIT::check);
    }

    @Test
    void withdrawnPageIsRetired() {
        String issue = "linjiang-wanbao:2024-03-20";
        send(issue, Pages.ingested("drop-c1", issue, Pages.TWO_STORIES));
        awaitStatus("drop-c1", "publish");
        send(issue, new PageWithdrawn("drop-c2", issue + ":01", issue, "withdrawn"));

        assertThat(awaitStatus("drop-c2", "publish").outcome()).isEqualTo("withdrawn");
        assertThat(articlesOf(issue).stream().filter(article -> article.revision() == 2))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.status()).isEqualTo(ArticleStatus.RETIRED));
    }

    @Test
    void unreadableBytesBecomeDeadLettersOnBothWaysAndEndTheirDrops() {
        byte[] bytes = "no JSON".getBytes(StandardCharsets.UTF_8);
        letter(TOPICS.pagesIngested(), bytes, "io.jianbao.page.ingested.v1", "drop-e1");
        letter(TOPICS.pagesSegmented(), bytes, "io.jianbao.page.segmented.v1", "drop-e2");

        try (TopicTail letters = new TopicTail(broker.bootstrapServers(), TOPICS.deadLetters("segment"))) {
            await().atMost(LIMIT).until(() -> letters.records().size() >= 2);
            assertThat(letters.records()).hasSize(2).allSatisfy(letter -> {
                assertThat(letter.value()).isEqualTo(bytes);
                assertThat(letter.key()).isEqualTo("some-issue");
                assertThat(TopicTail.header(letter, "jianbao-reason")).isEqualTo("unreadable");
            });
        }
        assertThat(awaitStatus("drop-e1", "segment"))
                .satisfies(status -> assertThat(status.outcome()).isEqualTo("dead-lettered"))
                .satisfies(status -> assertThat(status.reason()).contains("pages.ingested-", " is in segment.dlq: "));
        assertThat(awaitStatus("drop-e2", "publish").reason()).contains("pages.segmented-", " is in segment.dlq: ");
        assertThat(service.get("/q/metrics"))
                .contains("jianbao_dead_letters_total{channel=\"publisher\",reason=\"unreadable\"}")
                .contains("jianbao_dead_letters_total{channel=\"pages-ingested\",reason=\"unreadable\"}");
    }

    private static void letter(String topic, byte[] bytes, String type, String dropId) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, "some-issue", bytes);
        record.headers().add(EventHeaders.TYPE, type.getBytes(StandardCharsets.UTF_8));
        record.headers().add(EventHeaders.DROPS, dropId.getBytes(StandardCharsets.UTF_8));
        deliver(record);
    }

    @Test
    void killedServiceGoesOnWhereItWasWithTheSameIds() {
        String issue = "linjiang-wanbao:2024-03-21";
        send(issue, Pages.ingested("drop-d1", issue, Pages.TWO_STORIES));
        DropStatus first = awaitStatus("drop-d1", "publish");

        service.kill();
        send(issue, Pages.ingested("drop-d2", issue, Pages.TWO_STORIES));
        startService();

        DropStatus again = awaitStatus("drop-d2", "publish");
        assertThat(again.articles()).isEqualTo(first.articles());
        assertThat(articlesOf(issue)).hasSameSizeAs(first.articles());
    }

    private static void startService() {
        service = new RunningService(broker.bootstrapServers(), folder.resolve("state"));
        await().atMost(LIMIT).until(service::isReady);
    }

    private static void send(String issue, PageEvent event) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPICS.pagesIngested(), issue, CODEC.encode((Record) event));
        EventHeaders.of((Record) event, "ingest-service", issue, Instant.now())
                .entries()
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        deliver(record);
    }

    private static void deliver(ProducerRecord<String, byte[]> record) {
        assertThat(producer.send(record)).succeedsWithin(LIMIT);
    }

    private static DropStatus awaitStatus(String dropId, String step) {
        return await().atMost(LIMIT).until(() -> status(dropId, step), found -> found != null);
    }

    private static DropStatus status(String dropId, String step) {
        return statuses.records().stream()
                .map(record -> CODEC.decode(record.value(), DropStatus.class))
                .filter(status ->
                        status.dropId().equals(dropId) && status.step().equals(step))
                .findFirst()
                .orElse(null);
    }

    /** What was published of an issue; its status was seen, so all of it is committed. */
    private static List<ArticleSegmented> articlesOf(String issue) {
        articles.records();
        return articles.records().stream()
                .map(record -> CODEC.decode(record.value(), ArticleSegmented.class))
                .filter(article -> article.page().issueId().equals(issue))
                .toList();
    }

    /** Others may write anything on a topic, as the test of dead letters does. */
    private static boolean isOurs(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader("ce_source") != null;
    }

    private static void check(ConsumerRecord<String, byte[]> record) {
        CONTRACT.check(TopicTail.header(record, EventHeaders.TYPE), record.value());
    }
}
