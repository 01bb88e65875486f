package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.Polls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/** When the publisher's threads last polled, by Kafka's own metric {@code last-poll-seconds-ago}; the consumers that restore state poll only then. */
@ApplicationScoped
public class StreamsPolls implements Polls {
    private final KafkaStreams streams;

    @Inject
    public StreamsPolls(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public Map<String, Double> secondsSincePoll() {
        Map<String, Double> polls = new HashMap<>();
        for (Metric metric : streams.metrics().values()) {
            if (isMainConsumersPoll(metric) && metric.metricValue() instanceof Number seconds) {
                polls.merge(PublishingStep.CHANNEL, seconds.doubleValue(), Math::max);
            }
        }
        return polls;
    }

    private static boolean isMainConsumersPoll(Metric metric) {
        String client = metric.metricName().tags().getOrDefault("client-id", "");
        return metric.metricName().name().equals("last-poll-seconds-ago")
                && client.endsWith("-consumer")
                && !client.endsWith("-restore-consumer");
    }
}
