package io.jianbao.segment.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.delivery.UnprocessableEventException;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.PageEvent;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.RecordPosition;
import io.jianbao.segment.adapter.event.SegmentedPages;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.article.PageArticles;
import io.jianbao.segment.domain.text.PageText;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Takes each ingested page apart and passes it on whole; withdrawals are passed on in their order. The page is acknowledged only after what came of
 * it is.
 */
@ApplicationScoped
public class PageIngestedConsumer {
    private static final Logger LOG = Logger.getLogger(PageIngestedConsumer.class);
    private static final String CHANNEL = "pages-ingested";
    /** The contract's limit of a page's text, in UTF-8. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final RecordGuard guard;
    private final SegmentPage splitter;
    private final PageAnnouncer announcer;
    private final SegmentMetrics metrics;
    private final EventCodec codec = new EventCodec();

    @Inject
    public PageIngestedConsumer(
            RecordGuard guard, SegmentPage splitter, PageAnnouncer announcer, SegmentMetrics metrics) {
        this.guard = guard;
        this.splitter = splitter;
        this.announcer = announcer;
        this.metrics = metrics;
    }

    /** One record at a time, in the order of its partition. */
    @Incoming(CHANNEL)
    @Blocking(ordered = true)
    public CompletionStage<Void> consume(Message<byte[]> message) {
        return guard.handle(CHANNEL, message, this::take);
    }

    private void take(ConsumedRecord record) {
        PageEvent event = codec.decodePageEvent(record.header(EventHeaders.TYPE), record.value());
        RecordPosition position = new RecordPosition(record.partition(), record.offset());
        if (event instanceof PageIngested page) {
            segment(page, position, record);
        } else if (event instanceof PageWithdrawn page) {
            withdraw(page, position, record);
        } else {
            throw new UnprocessableEventException("a segmented page does not belong on this topic");
        }
    }

    private void segment(PageIngested page, RecordPosition position, ConsumedRecord record) {
        if (page.text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnprocessableEventException("the text is longer than 1 MiB");
        }
        long startedAt = System.nanoTime();
        PageArticles split = splitter.segment(PageText.of(page.text()));
        Duration elapsed = Duration.ofNanos(System.nanoTime() - startedAt);
        PageSegmented segmented = SegmentedPages.event(page, split, position);
        announcer.segmented(segmented);
        metrics.segmented(segmented, elapsed);
        LOG.infof(
                "page segmented dropId=%s pageId=%s issueId=%s articles=%d review=%s %s elapsedMs=%d",
                page.dropId(),
                page.page().pageId(),
                page.page().issueId(),
                segmented.articles().size(),
                segmented.review(),
                record.place(),
                elapsed.toMillis());
    }

    private void withdraw(PageWithdrawn page, RecordPosition position, ConsumedRecord record) {
        announcer.withdrawn(new PageWithdrawn(page.dropId(), page.pageId(), page.issueId(), page.reason(), position));
        metrics.withdrawn();
        LOG.infof(
                "withdrawal passed on dropId=%s pageId=%s issueId=%s reason=%s %s",
                page.dropId(), page.pageId(), page.issueId(), page.reason(), record.place());
    }
}
