package io.jianbao.ingest.adapter.kafka;

import io.jianbao.events.PageIngested;
import io.jianbao.ingest.adapter.event.PageEvents;
import io.jianbao.ingest.app.DropReport;
import io.jianbao.ingest.app.PageAnnouncer;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import java.time.Clock;

/** Sends pages on {@code pages.ingested}, key issueId, and reports on {@code pages.status}, key dropId; each call awaits the broker. */
public final class KafkaPageAnnouncer implements PageAnnouncer {
    private final PageSenders senders;
    private final String version;
    private final Clock clock;

    /** An announcer that names {@code version} in its reports. */
    public KafkaPageAnnouncer(PageSenders senders, String version, Clock clock) {
        this.senders = senders;
        this.version = version;
        this.clock = clock;
    }

    @Override
    public void announce(IngestedPage page) {
        PageIngested event = PageEvents.ingested(page);
        senders.pages().send(event.page().issueId(), event);
    }

    @Override
    public void withdraw(DropId drop, PageId page, String reason) {
        senders.pages().send(page.issue().value(), PageEvents.withdrawn(drop, page, reason));
    }

    @Override
    public void report(DropReport report) {
        senders.statuses().send(PageEvents.status(report, version, clock.instant()));
    }
}
