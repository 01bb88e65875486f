package io.jianbao.nlp.adapter.kafka;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other side of the service's topics. */
final class ArticlesTopics {
    private static final Topics TOPICS = Topics.standard();

    private final String bootstrapServers;
    private final EventCodec codec = new EventCodec();

    ArticlesTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    void send(ArticleSegmented article) {
        send(article.id(), codec.encode(article), headers(article));
    }

    static Map<String, String> headers(ArticleSegmented article) {
        return new LinkedHashMap<>(EventHeaders.of(article, "segment-service", article.id(), Instant.now())
                .entries());
    }

    /** Any bytes, or none, under any headers, compressed as every producer of ours does. */
    void send(String key, byte[] value, Map<String, String> headers) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPICS.articlesSegmented(), 0, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", bootstrapServers,
                "compression.type", "zstd",
                "max.request.size", "33000000");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Optional<ArticleEnriched> enriched(String id) {
        return records(TOPICS.articlesEnriched()).stream()
                .filter(record -> id.equals(record.key()))
                .filter(record -> header(record, EventHeaders.TYPE).equals("io.jianbao.article.enriched.v1"))
                .map(record -> codec.decode(record.value(), ArticleEnriched.class))
                .findFirst();
    }

    List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return records(TOPICS.deadLetters("nlp")).stream()
                .filter(record -> key.equals(record.key()))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> allDeadLetters() {
        return records(TOPICS.deadLetters("nlp"));
    }

    List<DropStatus> statuses(String dropId) {
        return records(TOPICS.pagesStatus()).stream()
                .filter(record -> dropId.equals(record.key()))
                .map(record -> codec.decode(record.value(), DropStatus.class))
                .toList();
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return record.headers().lastHeader(name) == null
                ? ""
                : new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> records(String topic) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(at -> consumer.position(at) < ends.get(at))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
