package io.jianbao.stack.watch;

import io.jianbao.events.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many dead letters lie in each of their topics. */
public final class DeadLetterCount {
    private static final List<String> SERVICES = List.of("ingest", "segment", "nlp", "store");

    private DeadLetterCount() {}

    /**
     * Records by topic, in the order of a page's way.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not answer
     */
    public static Map<String, Integer> byTopic(String bootstrapServers, Topics topics) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String service : SERVICES) {
            String topic = topics.deadLetters(service);
            counts.put(topic, TopicRecords.all(bootstrapServers, topic).size());
        }
        return counts;
    }
}
