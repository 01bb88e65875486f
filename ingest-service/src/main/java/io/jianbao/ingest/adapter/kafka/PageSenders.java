package io.jianbao.ingest.adapter.kafka;

import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** The two channels that the ingest service sends on. */
@Singleton
public final class PageSenders {
    private static final String SERVICE = "ingest-service";

    private final EventSender pages;
    private final EventSender statuses;

    @Inject
    public PageSenders(
            @Channel("pages-ingested") MutinyEmitter<byte[]> pages,
            @Channel("pages-status") MutinyEmitter<byte[]> statuses,
            Heartbeats heartbeats,
            Clock clock) {
        this.pages = new EventSender(pages, SERVICE, clock, heartbeats);
        this.statuses = new EventSender(statuses, SERVICE, clock, heartbeats);
    }

    EventSender pages() {
        return pages;
    }

    EventSender statuses() {
        return statuses;
    }
}
