package io.jianbao.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What {@code /q/health/ready} answers, as the metric {@code jianbao.ready}: 1 or 0, so that a dashboard and an alert can see it. */
@Startup
@ApplicationScoped
public class ReadinessGauge {
    private final SmallRyeHealthReporter health;

    @Inject
    public ReadinessGauge(SmallRyeHealthReporter health, MeterRegistry registry) {
        this.health = health;
        Gauge.builder("jianbao.ready", this, ReadinessGauge::ready)
                .description("1 when the service is ready, else 0")
                .strongReference(true)
                .register(registry);
    }

    private double ready() {
        return health.getReadiness().isDown() ? 0 : 1;
    }
}
