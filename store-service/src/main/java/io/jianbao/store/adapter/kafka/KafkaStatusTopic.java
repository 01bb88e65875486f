package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.events.Topics;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.store.adapter.event.DropMapping;
import io.jianbao.store.app.StatusTopic;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads {@code pages.status} beside its consumers: without a group, from the latest records of each partition on, for {@link #LIMIT} at most.
 * All steps of a drop stand in one partition, so one partition after the other is put together and only the drops that are meant are kept.
 */
@ApplicationScoped
public class KafkaStatusTopic implements StatusTopic {
    /** How long a reading may take. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    private static final long MOST_OF_A_PARTITION = 20_000;
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int ANSWER_MS = 3_000;

    private final Map<String, Object> config;
    private final String topic;
    private final Clock clock;
    private final EventCodec codec = new EventCodec();

    @Inject
    public KafkaStatusTopic(
            @Identifier("default-kafka-broker") Map<String, Object> broker, Topics topics, Clock clock) {
        this.topic = topics.pagesStatus();
        this.clock = clock;
        this.config = new HashMap<>(broker);
        config.remove(ConsumerConfig.GROUP_ID_CONFIG);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MS);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MS);
    }

    @Override
    public Reading read(Predicate<DropLedger> which) {
        Instant end = clock.instant().plus(LIMIT);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<DropLedger> found = new ArrayList<>();
            boolean complete = true;
            for (TopicPartition partition : partitions(consumer)) {
                Map<String, DropLedger> ledgers = new LinkedHashMap<>();
                complete &= readPartition(consumer, partition, end, ledgers);
                ledgers.values().stream().filter(which).forEach(found::add);
            }
            return new Reading(found, complete);
        } catch (KafkaException e) {
            throw new UnavailableException("broker", e);
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private boolean readPartition(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition partition,
            Instant end,
            Map<String, DropLedger> ledgers) {
        consumer.assign(List.of(partition));
        long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long last = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        long from = Math.max(first, last - MOST_OF_A_PARTITION);
        consumer.seek(partition, from);
        while (consumer.position(partition) < last && clock.instant().isBefore(end)) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                take(record, ledgers);
            }
        }
        return from == first && consumer.position(partition) >= last;
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Map<String, DropLedger> ledgers) {
        try {
            DropReport report = DropMapping.report(codec.decode(record.value(), DropStatus.class));
            ledgers.put(
                    report.dropId(),
                    ledgers.getOrDefault(report.dropId(), DropLedger.empty(report.dropId()))
                            .with(report));
        } catch (UnreadableEventException passedOver) {
            // its consumer dead-letters it; here it tells nothing
            return;
        }
    }
}
