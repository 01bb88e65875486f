package io.jianbao.segment.adapter.streams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.streams.KafkaStreams;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the publisher runs or its partitions are being moved. */
@Readiness
@ApplicationScoped
public class StreamsReadiness implements HealthCheck {
    private final KafkaStreams streams;

    @Inject
    public StreamsReadiness(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        KafkaStreams.State state = streams.state();
        return HealthCheckResponse.named("publisher")
                .status(state.isRunningOrRebalancing())
                .withData("state", state.name())
                .build();
    }
}
