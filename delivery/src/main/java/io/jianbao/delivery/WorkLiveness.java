package io.jianbao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless a thread with a record in hand has been silent for too long without waiting for anything. */
@Liveness
@ApplicationScoped
public class WorkLiveness implements HealthCheck {
    private final Heartbeats heartbeats;

    @Inject
    public WorkLiveness(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @Override
    public HealthCheckResponse call() {
        Map<String, Instant> stuck = heartbeats.stuck(Instant.now());
        HealthCheckResponseBuilder response = HealthCheckResponse.named("work");
        stuck.forEach((channel, since) -> response.withData("stuck:" + channel, since.toString()));
        return response.status(stuck.isEmpty()).build();
    }
}
