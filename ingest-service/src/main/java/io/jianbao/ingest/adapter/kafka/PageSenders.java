package io.jianbao.ingest.adapter.kafka;

import io.jianbao.delivery.DropStatuses;
import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** What the ingest service sends on. */
@Singleton
public final class PageSenders {
    private static final String SERVICE = "ingest-service";

    private final EventSender pages;
    private final DropStatuses statuses;

    @Inject
    public PageSenders(
            @Channel("pages-ingested") MutinyEmitter<byte[]> pages,
            DropStatuses statuses,
            Heartbeats heartbeats,
            Clock clock) {
        this.pages = new EventSender(pages, SERVICE, clock, heartbeats);
        this.statuses = statuses;
    }

    EventSender pages() {
        return pages;
    }

    DropStatuses statuses() {
        return statuses;
    }
}
