package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.store.adapter.event.DropMapping;
import io.jianbao.store.app.TrackDrop;
import io.jianbao.store.domain.DropReport;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Writes every step of every drop into the ledger, the store's own steps included. */
@ApplicationScoped
public class DropStatusConsumer {
    private static final String CHANNEL = "pages-status";

    private final RecordGuard guard;
    private final TrackDrop drops;
    private final StoreMeters meters;
    private final EventCodec codec = new EventCodec();

    @Inject
    public DropStatusConsumer(RecordGuard guard, TrackDrop drops, StoreMeters meters) {
        this.guard = guard;
        this.drops = drops;
        this.meters = meters;
    }

    @Incoming(CHANNEL)
    @Blocking
    CompletionStage<Void> consume(Message<byte[]> message) {
        return guard.handle(CHANNEL, message, this::track);
    }

    private void track(ConsumedRecord record) {
        DropReport report = DropMapping.report(codec.decode(record.value(), DropStatus.class));
        meters.stepped(drops.track(report), report.step());
    }
}
