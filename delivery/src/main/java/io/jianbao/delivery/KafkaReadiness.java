package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the broker answers, the topics are verified, every consumer has partitions, and nothing waits for a dependency. */
@Readiness
@ApplicationScoped
public class KafkaReadiness implements HealthCheck {
    private final BrokerProbe broker;
    private final TopicCheck topics;
    private final KafkaClientService clients;
    private final Heartbeats heartbeats;

    @Inject
    public KafkaReadiness(BrokerProbe broker, TopicCheck topics, KafkaClientService clients, Heartbeats heartbeats) {
        this.broker = broker;
        this.topics = topics;
        this.clients = clients;
        this.heartbeats = heartbeats;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("kafka");
        boolean up = broker.isReachable() && topics.isVerified();
        response.withData("broker", broker.isReachable() ? "reachable" : "waiting(broker)");
        response.withData("topics", topics.isVerified() ? "verified" : "waiting for broker and topics");
        for (String channel : clients.getConsumerChannels()) {
            int partitions = up ? assigned(channel) : 0;
            response.withData("partitions:" + channel, partitions);
            up &= partitions > 0;
        }
        Map<String, String> waiting = heartbeats.waitingFor();
        waiting.forEach((channel, dependency) -> response.withData("waiting:" + channel, dependency));
        return response.status(up && waiting.isEmpty()).build();
    }

    private int assigned(String channel) {
        int partitions = 0;
        for (KafkaConsumer<Object, Object> consumer : clients.getConsumers(channel)) {
            partitions +=
                    (int) ClientMetrics.of(consumer, "assigned-partitions").orElse(0);
        }
        return partitions;
    }
}
