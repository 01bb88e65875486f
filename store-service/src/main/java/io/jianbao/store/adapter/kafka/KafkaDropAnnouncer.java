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
        statuses.send(DropMapping.stored(drop, new Stamp(version, clock.instant())));
    }
}
