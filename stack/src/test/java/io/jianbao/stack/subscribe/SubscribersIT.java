package io.jianbao.stack.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.jianbao.events.Topics;
import io.jianbao.stack.pipeline.RunningStack;
import io.jianbao.stack.pipeline.RunningStack.Handle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The guide's three subscribers follow a page that comes, changes and loses articles; and keep the highest pair whatever the order. */
@ExtendWith(RunningStack.class)
class SubscribersIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    private static final String TOPIC = Topics.standard().articlesEnriched();
    private static final String SAMPLE = "linjiang-wanbao/2024-03-18/01.txt";
    private static final Duration LIMIT = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @Test
    void javaKeepsTheLatestState(Handle stack) throws Exception {
        startFromNow(stack, "java");
        try (Program program = subscribers(stack).java()) {
            follows(program, stack, "2024-04-01");
        }
    }

    @Test
    void pythonKeepsTheLatestState(Handle stack) throws Exception {
        startFromNow(stack, "python");
        try (Program program = subscribers(stack).python()) {
            follows(program, stack, "2024-04-02");
        }
    }

    @Test
    void javascriptKeepsTheLatestState(Handle stack) throws Exception {
        startFromNow(stack, "javascript");
        try (Program program = subscribers(stack).javascript()) {
            follows(program, stack, "2024-04-03");
        }
    }

    @Test
    void allThreeReadWhatTheAsyncApiDocumentNames() throws Exception {
        JsonNode document = new ObjectMapper(new YAMLFactory())
                .readTree(ROOT.resolve("events/src/main/resources/io/jianbao/events/asyncapi.yaml")
                        .toFile());
        String address = document.at("/channels/articlesEnriched/address").asText();
        SubscribeGuide guide = SubscribeGuide.read(ROOT);
        for (String language : List.of("java", "python", "javascript")) {
            assertThat(guide.example(language, "latest")).as(language).containsPattern("[\"']" + address + "[\"']");
        }
    }

    private void follows(Program program, Handle stack, String day) throws Exception {
        String key = "linjiang-wanbao/" + day + "/01.txt";
        String kept = "keep linjiang-wanbao:" + day + ":01:";
        String text = new String(stack.sample(SAMPLE), StandardCharsets.UTF_8);
        stack.drop(key, text.getBytes(StandardCharsets.UTF_8));
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(program.lines(kept)).as(program::printed).hasSizeGreaterThanOrEqualTo(7));

        stack.drop(key, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(program.lines(kept))
                        .as(program::printed)
                        .anyMatch(line -> line.matches(".* 2 \\d+ retired")));
        keepsTheHighestPair(program, stack, "probe-" + day);
    }

    /** Out of order, twice, and erased: what at-least-once delivery and compaction may bring. */
    private static void keepsTheHighestPair(Program program, Handle stack, String id) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", stack.layout().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (byte[] value : Arrays.asList(
                    record(id, 2, 1), record(id, 1, 9), record(id, 2, 1), record(id, 2, 2), null, record(id, 1, 1))) {
                producer.send(new ProducerRecord<>(TOPIC, id, value)).get();
            }
        }
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(program.lines("keep " + id)).hasSize(3));
        assertThat(program.lines("keep " + id).stream().map(line -> line.replaceFirst(" \\S*$", "")))
                .containsExactly("keep " + id + " 2 1", "keep " + id + " 2 2", "keep " + id + " 1 1");
        assertThat(program.lines("forget ")).containsExactly("forget " + id);
    }

    private static byte @Nullable [] record(String id, int revision, int analysis) {
        return "{\"id\":\"%s\",\"revision\":%d,\"analysis\":%d,\"status\":\"complete\"}"
                .formatted(id, revision, analysis)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Subscribers subscribers(Handle stack) {
        return new Subscribers(ROOT, folder, stack.layout().bootstrapServers());
    }

    /** Other tests put broken records on the topic of this stack; a subscriber's group begins behind them. */
    private static void startFromNow(Handle stack, String language) throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", stack.layout().bootstrapServers()))) {
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            for (int partition = 0; partition < Topics.PARTITIONS; partition++) {
                latest.put(new TopicPartition(TOPIC, partition), OffsetSpec.latest());
            }
            Map<TopicPartition, OffsetAndMetadata> ends = new HashMap<>();
            admin.listOffsets(latest)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, new OffsetAndMetadata(end.offset())));
            admin.alterConsumerGroupOffsets(Subscribers.group(language), ends)
                    .all()
                    .get();
        }
    }
}
