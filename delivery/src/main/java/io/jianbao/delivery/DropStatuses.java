package io.jianbao.delivery;

import io.jianbao.events.DropStatus;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Tells the ledger what became of a drop: topic {@code pages.status}, key dropId, for every service alike. */
@ApplicationScoped
public class DropStatuses {
    private final EventSender sender;

    @Inject
    public DropStatuses(
            @Channel("drop-status") MutinyEmitter<byte[]> emitter,
            Heartbeats heartbeats,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sender = new EventSender(emitter, service, clock, heartbeats);
    }

    /**
     * Sends and waits for the acknowledgement.
     *
     * @throws UnavailableException when the broker refused or the service is stopping
     */
    public void send(DropStatus status) {
        sender.send(status.dropId(), status);
    }
}
