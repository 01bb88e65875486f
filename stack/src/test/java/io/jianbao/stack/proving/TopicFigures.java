package io.jianbao.stack.proving;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import io.jianbao.stack.pipeline.TopicReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the topics hold at the end of a run.
 *
 * @param records     how many records each topic holds
 * @param repeats     how many of them repeat an event that stands there already (same CloudEvents id)
 * @param deadLetters one line a dead letter
 * @param subscriber  the public topic as a subscriber sees it
 */
record TopicFigures(
        Map<String, Integer> records, Map<String, Integer> repeats, List<String> deadLetters, Subscriber subscriber) {
    private static final String EVENT_ID = "ce_id";

    /** Reads all topics, committed records only. */
    static TopicFigures read(String bootstrapServers) {
        TopicReader reader = new TopicReader(bootstrapServers);
        Map<String, Integer> count = new TreeMap<>();
        Map<String, Integer> repeats = new TreeMap<>();
        List<String> deadLetters = new ArrayList<>();
        Subscriber subscriber = new Subscriber();
        for (Topic topic : Topics.standard().all()) {
            List<ConsumerRecord<String, byte[]>> all = reader.read(topic.name());
            count.put(topic.name(), all.size());
            repeats.put(topic.name(), all.size() - distinct(all));
            if (topic.name().endsWith(".dlq")) {
                all.forEach(record -> deadLetters.add(topic.name() + ": " + record.key() + ", reason "
                        + TopicReader.header(record, "jianbao-reason")));
            } else if (topic.name().equals(Topics.standard().articlesEnriched())) {
                all.forEach(record -> subscriber.take(record.value()));
            }
        }
        return new TopicFigures(count, repeats, deadLetters, subscriber);
    }

    private static int distinct(List<ConsumerRecord<String, byte[]>> records) {
        return (int) records.stream()
                .map(record -> TopicReader.header(record, EVENT_ID))
                .distinct()
                .count();
    }
}
