package io.jianbao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;

/** Alive unless work is stuck: a thread with a record in hand is silent for too long, or a consumer no longer polls. */
@Liveness
@ApplicationScoped
public class WorkLiveness implements HealthCheck {
    private final StuckWork work;

    @Inject
    public WorkLiveness(StuckWork work) {
        this.work = work;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("work");
        work.stuck()
                .forEach(stuck -> response.withData(
                        "stuck:" + stuck.channel(),
                        stuck.thread() == null
                                ? "no longer polls"
                                : stuck.thread().getName()));
        return response.status(work.stuck().isEmpty()).build();
    }
}
