package io.jianbao.stack.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.ContractValidator;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.EventType;
import io.jianbao.events.Topics;
import io.jianbao.stack.pipeline.RunningStack.Handle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of a page, through real processes and a real broker. */
@ExtendWith(RunningStack.class)
class PagesBecomeArticlesIT {
    private static final Topics TOPICS = Topics.standard();
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final String FRONT_PAGE = "linjiang-wanbao/2024-03-18/01.txt";

    private final EventCodec codec = new EventCodec();
    private final ContractValidator contract = new ContractValidator();

    @Test
    void aPageBecomesArticlesOnTheTopicInTheDatabaseAndOverHttp(Handle stack) throws Exception {
        stack.drop(FRONT_PAGE, stack.sample(FRONT_PAGE));
        awaitOutcome(stack, FRONT_PAGE, "store", "stored");

        Map<String, ArticleEnriched> articles = latest(stack, "linjiang-wanbao:2024-03-18:01");
        assertThat(articles).hasSizeGreaterThanOrEqualTo(7);
        for (ArticleEnriched article : articles.values()) {
            assertThat(article.sentiment()).as(article.article().id()).isNotNull();
            assertThat(stack.store().get("/articles/" + article.article().id()).statusCode())
                    .isEqualTo(200);
        }
        assertThat(articles.values())
                .anySatisfy(article -> assertThat(article.entities())
                        .anySatisfy(entity -> assertThat(entity.type()).isEqualTo("PER")));
        assertThat(stack.store().get("/pages/linjiang-wanbao:2024-03-18:01").statusCode())
                .isEqualTo(200);
        assertThat(stack.layout().bucket().resolve("done").resolve(FRONT_PAGE)).exists();
    }

    @Test
    void theSameFileTwiceIsADuplicateAndPublishesNothing(Handle stack) throws Exception {
        String key = "linjiang-wanbao/2024-03-18/03.txt";
        stack.drop(key, stack.sample(key));
        awaitOutcome(stack, key, "store", "stored");
        Map<String, ArticleEnriched> before = latest(stack, "linjiang-wanbao:2024-03-18:03");

        stack.drop(key, stack.sample(key));
        awaitOutcome(stack, key, "ingest", "duplicate");
        assertThat(revisions(latest(stack, "linjiang-wanbao:2024-03-18:03"))).isEqualTo(revisions(before));
    }

    @Test
    void aChangedPageHandsIdsDownAndRetiresTheRest(Handle stack) throws Exception {
        String key = "linjiang-wanbao/2024-03-19/01.txt";
        String text = new String(stack.sample(FRONT_PAGE), StandardCharsets.UTF_8);
        stack.drop(key, text.getBytes(StandardCharsets.UTF_8));
        awaitOutcome(stack, key, "store", "stored");
        Map<String, ArticleEnriched> before = latest(stack, "linjiang-wanbao:2024-03-19:01");

        String shorter = text.substring(0, text.length() / 2);
        stack.drop(key, shorter.getBytes(StandardCharsets.UTF_8));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(
                                latest(stack, "linjiang-wanbao:2024-03-19:01").values())
                        .anySatisfy(article ->
                                assertThat(article.article().status()).isEqualTo(ArticleStatus.RETIRED)));

        Map<String, ArticleEnriched> after = latest(stack, "linjiang-wanbao:2024-03-19:01");
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.values())
                .filteredOn(article -> article.article().status() != ArticleStatus.RETIRED)
                .extracting(article -> article.article().id())
                .anyMatch(before::containsKey);
        awaitRetiredOverHttp(stack, after);
    }

    @Test
    void aPageThatCannotBeReadIsRejectedWithAReason(Handle stack) throws Exception {
        String key = "linjiang-wanbao/2024-03-20/01.txt";
        stack.drop(key, new byte[0]);
        awaitOutcome(stack, key, "ingest", "rejected");
        assertThat(stack.layout().bucket().resolve("rejected").resolve(key)).exists();
        assertThat(Files.readString(stack.layout().bucket().resolve("rejected").resolve(key + ".reason.json")))
                .contains("reason");
    }

    @Test
    void bytesThatAreNoEventGoToTheDeadLettersUnchanged(Handle stack) throws Exception {
        byte[] garbage = ("no event " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        for (Map.Entry<String, String> way : Map.of(
                        TOPICS.pagesIngested(), "segment",
                        TOPICS.pagesSegmented(), "segment",
                        TOPICS.articlesSegmented(), "nlp",
                        TOPICS.articlesEnriched(), "store")
                .entrySet()) {
            produce(stack, way.getKey(), garbage);
            await().atMost(LIMIT)
                    .untilAsserted(() -> assertThat(
                                    new TopicReader(stack.layout().bootstrapServers())
                                            .read(TOPICS.deadLetters(way.getValue())))
                            .anySatisfy(record -> {
                                assertThat(record.value()).isEqualTo(garbage);
                                assertThat(TopicReader.header(record, "jianbao-reason"))
                                        .isEqualTo("unreadable");
                            }));
        }
    }

    @Test
    void everyMessageKeepsTheContract(Handle stack) throws Exception {
        String key = "haigang-shibao/2024-03-20/A1.txt";
        stack.drop(key, stack.sample(key));
        awaitOutcome(stack, key, "store", "stored");
        List<ConsumerRecord<String, byte[]>> records = new TopicReader(
                        stack.layout().bootstrapServers())
                .all().stream()
                        .filter(record -> EventType.of(TopicReader.header(record, EventHeaders.TYPE))
                                .isPresent())
                        .filter(record -> !record.topic().endsWith(".dlq"))
                        .toList();
        assertThat(records).hasSizeGreaterThan(20);
        for (ConsumerRecord<String, byte[]> record : records) {
            EventType type =
                    EventType.of(TopicReader.header(record, EventHeaders.TYPE)).orElseThrow();
            assertThat(contract.violations(type, record.value()))
                    .as(record.topic() + " " + record.key())
                    .isEmpty();
            assertThat(TopicReader.header(record, "ce_subject")).isEqualTo(record.key());
        }
    }

    private void awaitRetiredOverHttp(Handle stack, Map<String, ArticleEnriched> articles) {
        String retired = articles.values().stream()
                .filter(article -> article.article().status() == ArticleStatus.RETIRED)
                .map(article -> article.article().id())
                .findFirst()
                .orElseThrow();
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(
                                stack.store().get("/articles/" + retired).body())
                        .contains("retired"));
    }

    private void awaitOutcome(Handle stack, String key, String step, String outcome) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(statuses(stack)).anySatisfy(status -> {
                    assertThat(status.step()).isEqualTo(step);
                    assertThat(status.outcome()).isEqualTo(outcome);
                    assertThat(dropsOf(stack, key)).contains(status.dropId());
                }));
    }

    private List<String> dropsOf(Handle stack, String key) {
        return statuses(stack).stream()
                .filter(status -> key.equals(status.objectKey()))
                .map(DropStatus::dropId)
                .distinct()
                .toList();
    }

    private List<DropStatus> statuses(Handle stack) {
        return new TopicReader(stack.layout().bootstrapServers())
                .read(TOPICS.pagesStatus()).stream()
                        .map(record -> codec.decode(record.value(), DropStatus.class))
                        .toList();
    }

    private Map<String, ArticleEnriched> latest(Handle stack, String pageId) {
        Map<String, ArticleEnriched> latest = new TreeMap<>();
        for (ConsumerRecord<String, byte[]> record :
                new TopicReader(stack.layout().bootstrapServers()).read(TOPICS.articlesEnriched())) {
            if (record.key() != null && record.key().startsWith(pageId + ":")) {
                latest.put(record.key(), codec.decode(record.value(), ArticleEnriched.class));
            }
        }
        return latest;
    }

    private static Map<String, Integer> revisions(Map<String, ArticleEnriched> articles) {
        Map<String, Integer> revisions = new TreeMap<>();
        articles.forEach((id, article) -> revisions.put(id, article.article().revision()));
        return revisions;
    }

    private static void produce(Handle stack, String topic, byte[] value) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.layout().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "nobody", value)).get();
        }
    }
}
