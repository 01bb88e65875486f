package io.jianbao.store.adapter.mongo;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.app.DropCatalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figure to alarm on: drops without an end state that made no step for ten minutes. Not a number while the database is away. */
@Startup
@ApplicationScoped
public class StuckDrops {
    private final DropCatalogue drops;
    private final Clock clock;
    private final Duration stuckAfter;

    @Inject
    public StuckDrops(
            DropCatalogue drops,
            Clock clock,
            MeterRegistry registry,
            @ConfigProperty(name = "jianbao.store.stuck-after") Duration stuckAfter) {
        this.drops = drops;
        this.clock = clock;
        this.stuckAfter = stuckAfter;
        Gauge.builder("jianbao.drops.stuck", this, StuckDrops::count)
                .description("Drops without an end state and without a step for " + stuckAfter)
                .strongReference(true)
                .register(registry);
    }

    private double count() {
        try {
            return drops.stuckSince(clock.instant().minus(stuckAfter));
        } catch (UnavailableException expected) {
            return Double.NaN;
        }
    }
}
