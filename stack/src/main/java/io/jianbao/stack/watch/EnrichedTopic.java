package io.jianbao.stack.watch;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.stack.launch.StackLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the public topic as any subscriber does, without a group: from its end, or from its beginning. */
public final class EnrichedTopic implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final EventCodec codec = new EventCodec();

    /**
     * A reader of the stack's public topic.
     *
     * @param fromBeginning whether to read what is there already
     */
    public static EnrichedTopic of(StackLayout layout, boolean fromBeginning) {
        return new EnrichedTopic(layout.bootstrapServers(), layout.topics().articlesEnriched(), fromBeginning);
    }

    private EnrichedTopic(String bootstrapServers, String topic, boolean fromBeginning) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }
    }

    /** The articles that came within {@code wait}; unreadable records and nulls are passed over. */
    public List<ArticleEnriched> poll(Duration wait) {
        List<ArticleEnriched> articles = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> record : consumer.poll(wait)) {
            decode(record).ifPresent(articles::add);
        }
        return articles;
    }

    private Optional<ArticleEnriched> decode(ConsumerRecord<String, byte[]> record) {
        try {
            return record.value() == null
                    ? Optional.empty()
                    : Optional.of(codec.decode(record.value(), ArticleEnriched.class));
        } catch (UnreadableEventException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
