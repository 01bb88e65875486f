package io.jianbao.ingest.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventType;
import io.jianbao.events.Known;
import io.jianbao.events.PageIngested;
import io.jianbao.events.Topics;
import io.jianbao.ingest.adapter.bucket.BucketFolders;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BucketAndBroker.class, restrictToAnnotatedClass = true)
class IngestServiceIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Topics TOPICS = Topics.standard();
    private static final String TEXT = "临江晚报\n望潮桥昨日合龙\n本报讯（记者 柳青禾）昨日，望潮桥合龙。\n";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @TestHTTPResource("/q/")
    URI management;

    @Inject
    BucketFolders bucket;

    private final EventCodec codec = new EventCodec();
    private final ContractValidator contract = new ContractValidator();
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private KafkaConsumer<String, byte[]> consumer;

    @BeforeEach
    void subscribe() {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "test", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(TOPICS.pagesIngested(), TOPICS.pagesStatus()));
    }

    @AfterEach
    void unsubscribe() {
        consumer.close();
    }

    @Test
    void sendsADroppedPageOnItsWay() throws IOException {
        String key = "linjiang-wanbao/2024-03-18/evening/01.txt";
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        DropStatus status = awaitStatus(key, "accepted");

        ConsumerRecord<String, byte[]> record = pages(key).get(0);
        PageIngested page = codec.decode(record.value(), PageIngested.class);
        assertThat(record.key()).isEqualTo("linjiang-wanbao:2024-03-18:evening");
        assertThat(header(record, "ce_type")).isEqualTo(EventType.PAGE_INGESTED.wireName());
        assertThat(header(record, "ce_id")).isEqualTo(page.dropId() + "@ingest");
        assertThat(header(record, "ce_source")).isEqualTo("/jianbao/ingest-service");
        assertThat(contract.violations(EventType.PAGE_INGESTED, record.value())).isEmpty();
        assertThat(contract.violations(EventType.DROP_STATUS, codec.encode(status)))
                .isEmpty();
        assertThat(page.page().pageId()).isEqualTo("linjiang-wanbao:2024-03-18:evening:01");
        assertThat(page.page().issueDate()).isEqualTo(new Known("2024-03-18", "key", 1));
        assertThat(page.text()).isEqualTo(TEXT);
        assertThat(status.pageId()).isEqualTo(page.page().pageId());
        await().atMost(LIMIT).until(() -> Files.exists(bucket.done().resolve(key)));
        assertThat(Files.readString(bucket.archive().resolve(page.source().sha256())))
                .isEqualTo(TEXT);
        assertThat(Files.readString(bucket.identity().resolve(page.page().pageId() + ".json")))
                .contains("\"done\" : true");
    }

    @Test
    void reportsADuplicateAndSendsNothing() throws IOException {
        String key = "linjiang-wanbao/2024-03-19/02.txt";
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        awaitStatus(key, "accepted");
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        awaitStatus(key, "duplicate");
        assertThat(pages(key)).hasSize(1);
    }

    @Test
    void sendsAChangedPageInPlaceOfTheOldOne() throws IOException {
        String key = "linjiang-wanbao/2024-03-20/03.txt";
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        DropStatus first = awaitStatus(key, "accepted");
        drop(key, (TEXT + "更正\n").getBytes(Charset.forName("GB18030")));
        DropStatus superseded = awaitStatus(key, "superseded");

        assertThat(superseded.dropId()).isEqualTo(first.dropId());
        List<ConsumerRecord<String, byte[]>> pages = pages(key);
        assertThat(pages).hasSize(2);
        PageIngested second = codec.decode(pages.get(1).value(), PageIngested.class);
        assertThat(second.page().pageId()).isEqualTo(first.pageId());
        assertThat(second.text()).endsWith("更正\n");
        assertThat(second.source().charset()).isEqualTo("GB18030");
    }

    @Test
    void rejectsWhatIsNoPageWithAReason() throws IOException {
        String key = "linjiang-wanbao/2024-03-21/04.txt";
        drop(key, new byte[] {'a', 0, 'b'});
        DropStatus status = awaitStatus(key, "rejected");

        assertThat(status.reason()).startsWith("binary: ");
        assertThat(pages(key)).isEmpty();
        await().atMost(LIMIT).until(() -> Files.exists(bucket.rejected().resolve(key)));
        assertThat(bucket.rejected().resolve(key + ".reason.json")).exists();
    }

    @Test
    void tellsWhatLiesInTheBucket() throws IOException {
        String key = "linjiang-wanbao/2024-03-23/06.txt";
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        DropStatus status = awaitStatus(key, "accepted");
        await().atMost(LIMIT)
                .until(() -> get("../bucket/audit").body().contains("\"dropId\":\"" + status.dropId() + "\""));
        assertThat(get("../bucket/audit").body()).contains("\"counts\":{", "\"objectKey\":\"" + key + "\"");
    }

    @Test
    void isReadyAndCountsWhatItDoes() throws IOException {
        String key = "linjiang-wanbao/2024-03-22/05.txt";
        drop(key, TEXT.getBytes(StandardCharsets.UTF_8));
        awaitStatus(key, "accepted");
        await().atMost(LIMIT).until(() -> get("health/ready").statusCode() == 200);
        assertThat(get("health/ready").body()).contains("\"bucket\"");
        await().atMost(LIMIT)
                .until(() -> get("metrics").body().contains("jianbao_ingest_pages_seconds_count{outcome=\"accepted\""));
        assertThat(get("metrics").body()).contains("jianbao_ingest_waiting");
    }

    private HttpResponse<String> get(String path) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(management.resolve(path)).build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void drop(String key, byte[] bytes) throws IOException {
        Path target = bucket.in().resolve(key);
        Files.createDirectories(target.getParent());
        Files.write(target, bytes);
    }

    private DropStatus awaitStatus(String key, String outcome) {
        return await().atMost(LIMIT).until(() -> status(key, outcome), found -> found != null);
    }

    private DropStatus status(String key, String outcome) {
        poll();
        return records.stream()
                .filter(record -> record.topic().equals(TOPICS.pagesStatus()))
                .map(record -> codec.decode(record.value(), DropStatus.class))
                .filter(status ->
                        key.equals(status.objectKey()) && status.outcome().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    private List<ConsumerRecord<String, byte[]>> pages(String key) {
        poll();
        return records.stream()
                .filter(record -> record.topic().equals(TOPICS.pagesIngested()))
                .filter(record -> codec.decode(record.value(), PageIngested.class)
                        .source()
                        .objectKey()
                        .equals(key))
                .toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(500)).forEach(records::add);
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
