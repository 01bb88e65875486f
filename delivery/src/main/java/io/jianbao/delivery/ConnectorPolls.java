package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * When the messaging connector's consumers last polled, by Kafka's own metric {@code last-poll-seconds-ago}. The connector polls also while it
 * has records in hand and while a channel is paused; it stops for good when a channel has failed or was cancelled.
 */
@ApplicationScoped
public class ConnectorPolls implements Polls {
    private static final String LAST_POLL = "last-poll-seconds-ago";
    private static final double CLOSED = Double.POSITIVE_INFINITY;

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
                if (consumer.unwrap() != null) {
                    polls.merge(channel, ClientMetrics.of(consumer, LAST_POLL).orElse(CLOSED), Math::max);
                }
            }
        }
        return polls;
    }
}
