package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.delivery.UnprocessableEventException;
import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.events.PageEvent;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.store.adapter.event.PageMapping;
import io.jianbao.store.app.KeepPages;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Keeps the latest segmentation of every page. */
@ApplicationScoped
public class PageSegmentedConsumer {
    private static final String CHANNEL = "pages-segmented";

    private final RecordGuard guard;
    private final KeepPages pages;
    private final EventCodec codec = new EventCodec();
    private final PageMapping mapping = new PageMapping();

    @Inject
    public PageSegmentedConsumer(RecordGuard guard, KeepPages pages) {
        this.guard = guard;
        this.pages = pages;
    }

    @Incoming(CHANNEL)
    @Blocking
    CompletionStage<Void> consume(Message<byte[]> message) {
        return guard.handle(CHANNEL, message, this::keep);
    }

    private void keep(ConsumedRecord record) {
        PageEvent event = codec.decodePageEvent(record.header(EventHeaders.TYPE), record.value());
        if (event instanceof PageSegmented page) {
            pages.keep(mapping.page(page));
        } else if (event instanceof PageWithdrawn withdrawn) {
            pages.withdraw(PageMapping.withdrawal(withdrawn));
        } else {
            throw new UnprocessableEventException("not for this topic: " + record.header(EventHeaders.TYPE));
        }
    }
}
