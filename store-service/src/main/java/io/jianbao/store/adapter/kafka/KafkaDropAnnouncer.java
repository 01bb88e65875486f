package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.DropStatuses;
import io.jianbao.store.adapter.event.DropMapping;
import io.jianbao.store.adapter.event.DropMapping.Stamp;
import io.jianbao.store.app.DropAnnouncer;
import io.jianbao.store.domain.DropLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Announces on {@code pages.status}, key dropId. */
@ApplicationScoped
public class KafkaDropAnnouncer implements DropAnnouncer {
    /** This service, as it signs its events. */
    static final String SERVICE = "store-service";

    private final DropStatuses statuses;
    private final Clock clock;
    private final String version;

    @Inject
    public KafkaDropAnnouncer(
            DropStatuses statuses, Clock clock, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.statuses = statuses;
        this.clock = clock;
        this.version = version;
    }

    @Override
    public void stored(DropLedger drop) {
        send(drop, "stored", null);
    }

    @Override
    public void deadLettered(DropLedger drop, String reason) {
        send(drop, "dead-lettered", reason);
    }

    private void send(DropLedger drop, String outcome, @Nullable String reason) {
        Stamp stamp = new Stamp(version, clock.instant());
        statuses.send(DropMapping.status(drop, outcome, reason, stamp));
    }
}
