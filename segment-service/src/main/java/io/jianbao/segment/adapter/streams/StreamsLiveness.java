package io.jianbao.segment.adapter.streams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless the publisher has given up: its client is in error. */
@Liveness
@ApplicationScoped
public class StreamsLiveness implements HealthCheck {
    private static final Set<State> GIVEN_UP = EnumSet.of(State.PENDING_ERROR, State.ERROR);

    private final KafkaStreams streams;

    @Inject
    public StreamsLiveness(KafkaStreams streams) {
        this.streams = streams;
    }

    @Override
    public HealthCheckResponse call() {
        State state = streams.state();
        return HealthCheckResponse.named("publisher")
                .status(!GIVEN_UP.contains(state))
                .withData("state", state.name())
                .build();
    }
}
