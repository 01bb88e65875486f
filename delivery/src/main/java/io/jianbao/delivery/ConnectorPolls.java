package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;

/**
 * When the messaging connector's consumers last polled, by Kafka's own metric {@code last-poll-seconds-ago}. The connector polls also while it
 * has records in hand and while a channel is paused; it stops for good when a channel has failed or was cancelled.
 */
@ApplicationScoped
public class ConnectorPolls implements Polls {
    private final KafkaClientService clients;

    @Inject
    public ConnectorPolls(KafkaClientService clients) {
        this.clients = clients;
    }

    @Override
    public Map<String, Double> secondsSincePoll() {
        Map<String, Double> polls = new HashMap<>();
        for (String channel : clients.getConsumerChannels()) {
            for (KafkaConsumer<Object, Object> consumer : clients.getConsumers(channel)) {
                Consumer<Object, Object> client = consumer.unwrap();
                if (client != null) {
                    polls.merge(channel, secondsSincePoll(client.metrics().values()), Math::max);
                }
            }
        }
        return polls;
    }

    /** Seconds since the last poll of the client with these metrics; infinite when it has none, for a closed client takes its metrics away. */
    static double secondsSincePoll(Iterable<? extends Metric> metrics) {
        for (Metric metric : metrics) {
            if (metric.metricName().name().equals("last-poll-seconds-ago")
                    && metric.metricValue() instanceof Number seconds) {
                return seconds.doubleValue();
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
