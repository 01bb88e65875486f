package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.store.adapter.event.DropMapping;
import io.jianbao.store.adapter.event.DropMapping.Stamp;
import io.jianbao.store.app.DropAnnouncer;
import io.jianbao.store.domain.DropLedger;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Announces on {@code pages.status}, key dropId. */
@ApplicationScoped
public class KafkaDropAnnouncer implements DropAnnouncer {
    /** This service, as it signs its events. */
    static final String SERVICE = "store-service";

    private final EventSender sender;
    private final Clock clock;
    private final String version;

    @Inject
    public KafkaDropAnnouncer(
            @Channel("drop-status") MutinyEmitter<byte[]> emitter,
            Heartbeats heartbeats,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.sender = new EventSender(emitter, SERVICE, clock, heartbeats);
        this.clock = clock;
        this.version = version;
    }

    @Override
    public void stored(DropLedger drop) {
        sender.send(drop.dropId(), DropMapping.stored(drop, new Stamp(version, clock.instant())));
    }
}
