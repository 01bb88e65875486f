package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import java.util.OptionalDouble;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;

/**
 * Reads Kafka's own metrics of a consumer. They can be read from any thread at any time; asking the consumer itself waits for its polling thread,
 * which may hang in a commit for a minute while the broker is away.
 */
final class ClientMetrics {
    private ClientMetrics() {}

    /** The metric of that name; empty when the client is not there yet or is closed, for a closed client takes its metrics away. */
    static OptionalDouble of(KafkaConsumer<?, ?> consumer, String name) {
        Consumer<?, ?> client = consumer.unwrap();
        return client == null ? OptionalDouble.empty() : of(client.metrics().values(), name);
    }

    /** The first metric of that name. */
    static OptionalDouble of(Iterable<? extends Metric> metrics, String name) {
        for (Metric metric : metrics) {
            if (metric.metricName().name().equals(name) && metric.metricValue() instanceof Number number) {
                return OptionalDouble.of(number.doubleValue());
            }
        }
        return OptionalDouble.empty();
    }
}
