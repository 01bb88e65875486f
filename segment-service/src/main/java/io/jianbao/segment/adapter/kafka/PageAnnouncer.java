package io.jianbao.segment.adapter.kafka;

import io.jianbao.delivery.DropStatuses;
import io.jianbao.delivery.EventSender;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.DropStatus;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Says what became of a page: first the page itself, then its status; each is acknowledged by the broker before the call returns. */
@ApplicationScoped
public class PageAnnouncer {
    private static final String SERVICE = "segment-service";
    private static final String STEP = "segment";

    private final EventSender pages;
    private final DropStatuses statuses;
    private final Clock clock;
    private final String version;

    @Inject
    public PageAnnouncer(
            @Channel("pages-segmented") MutinyEmitter<byte[]> pages,
            DropStatuses statuses,
            Clock clock,
            Heartbeats heartbeats,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.pages = new EventSender(pages, SERVICE, clock, heartbeats);
        this.statuses = statuses;
        this.clock = clock;
        this.version = version;
    }

    void segmented(PageSegmented page) {
        pages.send(page.page().issueId(), page);
        String reason = page.review() ? "for review: " + Reasons.of(page) : null;
        statuses.send(new DropStatus(
                page.dropId(),
                page.source().objectKey(),
                page.page().pageId(),
                page.source().sha256(),
                STEP,
                "segmented",
                reason,
                version,
                clock.instant(),
                null,
                null));
    }

    /** Passes a withdrawal on to the publisher, which retires the page's articles and says so. */
    void withdrawn(PageWithdrawn page) {
        pages.send(page.issueId(), page);
    }
}
