package io.jianbao.segment.adapter.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jianbao.delivery.DeadLetterNotice;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.Topics;
import io.jianbao.segment.adapter.event.Pages;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.publish.PublisherOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the publisher does with what it cannot publish. */
class PublisherFailuresTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");
    private static final DeadLetterNotice NOTICE = new DeadLetterNotice("publish", "0.1.0", "segment.dlq");

    @TempDir
    Path stateDir;

    private final EventCodec codec = new EventCodec();
    private final Topics topics = Topics.standard();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> pages;
    private TestOutputTopic<String, byte[]> articles;
    private TestOutputTopic<String, byte[]> statuses;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        Publisher publisher = new Publisher(PublisherOptions.standard());
        Properties config = new Properties();
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, RocksDbBounds.class);
        driver = new TopologyTestDriver(
                PublisherTopology.build(
                        topics,
                        () -> new PublishingStep(publisher, NOTICE, new PublisherMetrics(meters), new Heartbeats())),
                config,
                MORNING);
        pages = input(topics.pagesSegmented());
        articles = output(topics.articlesSegmented());
        statuses = output(topics.pagesStatus());
        deadLetters = output(topics.deadLetters("segment"));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void unreadableBytesGoToTheDeadLettersUntouched() {
        byte[] bytes = "{\"dropId\":".getBytes(StandardCharsets.UTF_8);
        RecordHeaders headers = headers(Pages.segmented(7, Pages.MARKET));
        pages.pipeInput(new TestRecord<>(Pages.ISSUE, bytes, headers, MORNING));

        TestRecord<String, byte[]> letter = deadLetters.readRecord();
        assertThat(letter.key()).isEqualTo(Pages.ISSUE);
        assertThat(letter.value()).isEqualTo(bytes);
        assertThat(header(letter.headers(), "jianbao-reason")).isEqualTo("unreadable");
        assertThat(header(letter.headers(), "ce_type")).isEqualTo("io.jianbao.page.segmented.v1");
        assertThat(articles.isEmpty()).isTrue();
        DropStatus status = readStatus();
        assertThat(status.dropId()).isEqualTo("drop-7");
        assertThat(status.step()).isEqualTo("publish");
        assertThat(status.outcome()).isEqualTo("dead-lettered");
        assertThat(status.reason()).startsWith("unreadable, pages.segmented-0@0 is in segment.dlq: PageSegmented: ");
        assertThat(meters.counter("jianbao.dead.letters", "channel", "publisher", "reason", "unreadable")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void recordThatDoesNotSayWhoseItIsTellsTheLedgerNothing() {
        pages.pipeInput(Pages.ISSUE, new byte[] {1});

        assertThat(deadLetters.isEmpty()).isFalse();
        assertThat(statuses.isEmpty()).isTrue();
    }

    @Test
    void brokenTimeInTheHeadersHarmsNothing() {
        RecordHeaders headers = headers(Pages.segmented(7, Pages.MARKET));
        headers.remove("ce_time").add("ce_time", "yesterday".getBytes(StandardCharsets.UTF_8));
        pages.pipeInput(
                new TestRecord<>(Pages.ISSUE, codec.encode(Pages.segmented(7, Pages.MARKET)), headers, MORNING));

        assertThat(readArticles()).hasSize(1);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void recordWithoutTypeOrValueGoesToTheDeadLetters() {
        pages.pipeInput(Pages.ISSUE, new byte[] {1});
        pages.pipeInput(Pages.ISSUE, null);

        assertThat(header(deadLetters.readRecord().headers(), "jianbao-reason")).isEqualTo("unreadable");
        assertThat(header(deadLetters.readRecord().headers(), "jianbao-reason")).isEqualTo("unreadable");
    }

    @Test
    void pageUnderAnotherKeyThanItsIssueIsUnprocessable() {
        pages.pipeInput(new TestRecord<>(
                "another-issue",
                codec.encode(Pages.segmented(7, Pages.MARKET)),
                headers(Pages.segmented(7, Pages.MARKET)),
                MORNING));

        assertThat(header(deadLetters.readRecord().headers(), "jianbao-reason")).isEqualTo("unprocessable");
        assertThat(articles.isEmpty()).isTrue();
    }

    @Test
    void failedRecordTouchesNoStoreAndTheNextOneGoesOn() {
        send(Pages.segmented(7, Pages.MARKET), MORNING);
        readArticles();
        driver.getKeyValueStore(PublisherTopology.PAGES)
                .put(Pages.ISSUE + "\n" + Pages.PAGE, "broken".getBytes(StandardCharsets.UTF_8));

        send(Pages.segmented(8, Pages.BRIDGE), MORNING);

        TestRecord<String, byte[]> letter = deadLetters.readRecord();
        assertThat(letter.value()).isEqualTo(codec.encode(Pages.segmented(8, Pages.BRIDGE)));
        assertThat(header(letter.headers(), "jianbao-reason")).isEqualTo("bug");
        assertThat(driver.getKeyValueStore(PublisherTopology.PAGES).get(Pages.ISSUE + "\n" + Pages.PAGE))
                .isEqualTo("broken".getBytes(StandardCharsets.UTF_8));
        assertThat(articles.isEmpty()).isTrue();
        readStatus();
        assertThat(readStatus())
                .satisfies(status -> assertThat(status.outcome()).isEqualTo("dead-lettered"))
                .satisfies(status -> assertThat(status.reason()).startsWith("bug, pages.segmented-0@1 is in"));
    }

    @Test
    void whatStreamsItselfThrowsIsNeverTakenForABug() {
        driver.getKeyValueStore(PublisherTopology.PAGES).close();

        assertThatThrownBy(() -> send(Pages.segmented(7, Pages.MARKET), MORNING))
                .isInstanceOf(KafkaException.class);
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    private void send(Record event, Instant time) {
        pages.pipeInput(new TestRecord<>(Pages.ISSUE, codec.encode(event), headers(event), time));
    }

    private static RecordHeaders headers(Record event) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.of(event, "segment-service", Pages.ISSUE, MORNING)
                .entries()
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    private List<ArticleSegmented> readArticles() {
        return articles.readValuesToList().stream()
                .map(bytes -> codec.decode(bytes, ArticleSegmented.class))
                .toList();
    }

    private DropStatus readStatus() {
        return codec.decode(statuses.readValue(), DropStatus.class);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        return driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer());
    }

    private TestOutputTopic<String, byte[]> output(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
