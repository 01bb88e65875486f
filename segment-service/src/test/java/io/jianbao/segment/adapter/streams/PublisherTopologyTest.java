package io.jianbao.segment.adapter.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.delivery.DeadLetterNotice;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.RecordPosition;
import io.jianbao.events.ReissueRequested;
import io.jianbao.events.Topics;
import io.jianbao.segment.adapter.event.Pages;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.publish.PublisherOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
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
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTopologyTest {
    private static final Instant MORNING = Instant.parse("2024-03-18T06:00:00Z");
    private static final DeadLetterNotice NOTICE = new DeadLetterNotice("publish", "0.1.0", "segment.dlq");
    private static final String JUMPING = Pages.BRIDGE + "(下转第3版)";

    @TempDir
    Path stateDir;

    private final EventCodec codec = new EventCodec();
    private final Topics topics = Topics.standard();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> pages;
    private TestInputTopic<String, byte[]> requests;
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
        requests = input(topics.pagesRequests());
        articles = output(topics.articlesSegmented());
        statuses = output(topics.pagesStatus());
        deadLetters = output(topics.deadLetters("segment"));
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void publishesAPagesArticlesAndSaysSo() {
        send(Pages.segmented(7, Pages.MARKET, Pages.BRIDGE), MORNING);

        List<ArticleSegmented> published = readArticles();
        assertThat(published).extracting(ArticleSegmented::revision).containsExactly(1, 1);
        assertThat(published.get(0).content())
                .isEqualTo(Pages.segmented(7, Pages.MARKET).articles().get(0));
        assertThat(published.get(0).page())
                .isEqualTo(Pages.segmented(7, Pages.MARKET).page());
        assertThat(published.get(0).dropIds()).containsExactly("drop-7");
        assertThat(published.get(0).pageIds()).containsExactly(Pages.PAGE);
        DropStatus status = readStatus();
        assertThat(status.step()).isEqualTo("publish");
        assertThat(status.outcome()).isEqualTo("published");
        assertThat(status.objectKey()).isEqualTo("linjiang-wanbao/2024-03-18/01.txt");
        assertThat(status.articles()).extracting(version -> version.id()).isEqualTo(ids(published));
    }

    @Test
    void keysAndHeadersAreThoseOfTheContract() {
        RecordHeaders headers = headers(Pages.segmented(7, Pages.MARKET));
        headers.add("traceparent", "00-aa-bb-01".getBytes(StandardCharsets.UTF_8));
        pages.pipeInput(
                new TestRecord<>(Pages.ISSUE, codec.encode(Pages.segmented(7, Pages.MARKET)), headers, MORNING));

        TestRecord<String, byte[]> article = articles.readRecord();
        String id = codec.decode(article.value(), ArticleSegmented.class).id();
        assertThat(article.key()).isEqualTo(id).startsWith(Pages.PAGE + ":");
        assertThat(header(article.headers(), "ce_id")).isEqualTo(id + "@1");
        assertThat(header(article.headers(), "ce_type")).isEqualTo("io.jianbao.article.segmented.v1");
        assertThat(header(article.headers(), "ce_source")).isEqualTo("/jianbao/segment-service");
        assertThat(header(article.headers(), "ce_subject")).isEqualTo(id);
        assertThat(header(article.headers(), "traceparent")).isEqualTo("00-aa-bb-01");
        TestRecord<String, byte[]> status = statuses.readRecord();
        assertThat(status.key()).isEqualTo("drop-7");
        assertThat(header(status.headers(), "ce_id")).isEqualTo("drop-7@publish.published");
    }

    @Test
    void unchangedPageIsListedButNotPublishedAgain() {
        send(Pages.segmented(7, Pages.MARKET, Pages.BRIDGE), MORNING);
        List<String> ids = ids(readArticles());
        readStatus();

        send(Pages.segmented(8, Pages.MARKET, Pages.BRIDGE), MORNING);

        assertThat(articles.isEmpty()).isTrue();
        assertThat(readStatus().articles())
                .extracting(version -> version.id() + "@" + version.revision())
                .containsExactly(ids.get(0) + "@1", ids.get(1) + "@1");
    }

    @Test
    void reissuedPageIsPublishedThoughUnchanged() {
        send(Pages.segmented(7, Pages.MARKET), MORNING);
        List<ArticleSegmented> first = readArticles();
        send(Pages.reissued(8, Pages.MARKET), MORNING);

        assertThat(readArticles()).singleElement().satisfies(article -> {
            assertThat(article.revision()).isEqualTo(1);
            assertThat(article.contentHash()).isEqualTo(first.get(0).contentHash());
        });
    }

    @Test
    void articleThatIsGoneIsRetiredAsARecord() {
        send(Pages.segmented(7, Pages.MARKET, Pages.BRIDGE), MORNING);
        List<String> ids = ids(readArticles());
        send(Pages.segmented(8, Pages.MARKET), MORNING);

        assertThat(readArticles()).singleElement().satisfies(retired -> {
            assertThat(retired.id()).isEqualTo(ids.get(1));
            assertThat(retired.revision()).isEqualTo(2);
            assertThat(retired.status()).isEqualTo(ArticleStatus.RETIRED);
            assertThat(retired.retirement().reason()).isEqualTo("superseded");
        });
    }

    @Test
    void withdrawnPageIsRetiredAndListed() {
        send(Pages.segmented(7, Pages.MARKET), MORNING);
        readArticles();
        readStatus();
        send(
                new PageWithdrawn("drop-9", Pages.PAGE, Pages.ISSUE, "identity-changed", new RecordPosition(3, 9)),
                MORNING);

        assertThat(readArticles())
                .singleElement()
                .satisfies(retired -> assertThat(retired.retirement().reason()).isEqualTo("withdrawn"));
        DropStatus status = readStatus();
        assertThat(status.outcome()).isEqualTo("withdrawn");
        assertThat(status.reason()).isEqualTo("identity-changed");
        assertThat(status.articles())
                .singleElement()
                .satisfies(version -> assertThat(version.revision()).isEqualTo(2));
    }

    @Test
    void withdrawnPageIsNotBroughtBackByAnOlderDrop() {
        send(
                new PageWithdrawn("drop-9", Pages.PAGE, Pages.ISSUE, "identity-changed", new RecordPosition(3, 9)),
                MORNING);
        readStatus();
        send(Pages.segmented(8, Pages.MARKET), MORNING);

        assertThat(articles.isEmpty()).isTrue();
        assertThat(readStatus().outcome()).isEqualTo("superseded");
    }

    @Test
    void olderDropIsSuperseded() {
        send(Pages.segmented(8, Pages.MARKET), MORNING);
        readArticles();
        readStatus();
        send(Pages.segmented(7, Pages.BRIDGE), MORNING);

        assertThat(articles.isEmpty()).isTrue();
        DropStatus status = readStatus();
        assertThat(status.dropId()).isEqualTo("drop-7");
        assertThat(status.outcome()).isEqualTo("superseded");
        assertThat(status.articles()).isNull();
    }

    @Test
    void reissueRequestPublishesTheCurrentState() {
        send(Pages.segmented(7, Pages.MARKET, Pages.BRIDGE), MORNING);
        ArticleSegmented second = readArticles().get(1);
        request(new ReissueRequested(second.id(), Pages.ISSUE, "store-saw-lower-pair"));

        assertThat(readArticles()).containsExactly(second);
        request(new ReissueRequested(Pages.PAGE + ":00000000", Pages.ISSUE, "who knows"));
        assertThat(articles.isEmpty()).isTrue();
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void openJumpIsIncompleteADayAfterByStreamTime() {
        send(Pages.segmented(7, JUMPING), MORNING);
        assertThat(readArticles()).extracting(ArticleSegmented::status).containsExactly(ArticleStatus.PROVISIONAL);

        request(new ReissueRequested("x", Pages.ISSUE, "time passes"), MORNING.plus(Duration.ofHours(23)));
        assertThat(articles.isEmpty()).isTrue();
        request(new ReissueRequested("x", Pages.ISSUE, "time passes"), MORNING.plus(Duration.ofHours(25)));

        assertThat(readArticles()).singleElement().satisfies(article -> {
            assertThat(article.status()).isEqualTo(ArticleStatus.INCOMPLETE);
            assertThat(article.revision()).isEqualTo(2);
            assertThat(article.content())
                    .isEqualTo(Pages.segmented(7, JUMPING).articles().get(0));
        });
    }

    @Test
    void openJumpIsIncompleteByTheWallClockOnceIdle() {
        send(Pages.segmented(7, JUMPING), MORNING);
        readArticles();

        driver.advanceWallClockTime(Duration.ofHours(25));

        assertThat(readArticles()).extracting(ArticleSegmented::status).containsExactly(ArticleStatus.INCOMPLETE);
        driver.advanceWallClockTime(Duration.ofHours(25));
        assertThat(articles.isEmpty()).isTrue();
    }

    @Test
    void payloadIsForgottenAfterThirtyDays() {
        send(Pages.segmented(7, Pages.MARKET), MORNING);
        ArticleSegmented article = readArticles().get(0);
        driver.advanceWallClockTime(Duration.ofDays(31));

        request(new ReissueRequested(article.id(), Pages.ISSUE, "store-saw-lower-pair"));

        assertThat(articles.isEmpty()).isTrue();
        try (KeyValueIterator<Object, Object> agenda =
                driver.getKeyValueStore(PublisherTopology.AGENDA).all()) {
            assertThat(agenda).isExhausted();
        }
        send(Pages.segmented(8), MORNING.plus(Duration.ofDays(32)));
        assertThat(readArticles()).singleElement().satisfies(retired -> {
            assertThat(retired.id()).isEqualTo(article.id());
            assertThat(retired.status()).isEqualTo(ArticleStatus.RETIRED);
            assertThat(retired.content().body()).isEmpty();
        });
    }

    private void send(Record event, Instant time) {
        pages.pipeInput(new TestRecord<>(Pages.ISSUE, codec.encode(event), headers(event), time));
    }

    private void request(ReissueRequested request) {
        request(request, MORNING);
    }

    private void request(ReissueRequested request, Instant time) {
        requests.pipeInput(new TestRecord<>(Pages.ISSUE, codec.encode(request), headers(request), time));
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

    private static List<String> ids(List<ArticleSegmented> articles) {
        return articles.stream().map(ArticleSegmented::id).toList();
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
