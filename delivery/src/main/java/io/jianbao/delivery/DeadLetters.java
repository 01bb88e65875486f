package io.jianbao.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * Sends a failed record to its channel's dead letters: first an end state for each of its drops to the ledger, then the original bytes, key and
 * headers with the reason as a header more, then the commit. A crash in between repeats, which harms nothing; a broker that is away is waited for.
 */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MeterRegistry metrics;
    private final DeadLetterAnnouncer announcer;
    private final Patience patience;
    private final Confirmation confirmation;

    @Inject
    public DeadLetters(MeterRegistry metrics, DeadLetterAnnouncer announcer, Patience patience, Heartbeats heartbeats) {
        this.metrics = metrics;
        this.announcer = announcer;
        this.patience = patience;
        this.confirmation = new Confirmation(heartbeats);
    }

    /**
     * Returns once the record is with the dead letters.
     *
     * @throws StoppingException when shutdown began meanwhile: the record comes again
     */
    void send(String channel, Message<byte[]> message, RuntimeException failure) {
        DeadLetterReason reason = DeadLetterReason.of(failure);
        ConsumedRecord record = ConsumedRecord.of(message);
        report(reason, record, failure);
        metrics.counter("jianbao.dead.letters", "channel", channel, "reason", reason.wire())
                .increment();
        patience.waitOut(() -> announcer.announce(channel, record, failure));
        patience.waitOut(() -> bury(message, failure, reason, record));
    }

    private void bury(
            Message<byte[]> message, RuntimeException failure, DeadLetterReason reason, ConsumedRecord record) {
        try {
            confirmation.await(message.nack(failure, headers(reason)));
        } catch (ExecutionException refused) {
            if (!EventSender.isTooLarge(refused)) {
                throw new UnavailableException("broker", refused);
            }
            LOG.errorf(refused, "dead letter too large, the record stays in its topic alone %s", record.place());
            message.ack();
        }
    }

    private static Metadata headers(DeadLetterReason reason) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(DeadLetterReason.HEADER, reason.wire().getBytes(StandardCharsets.UTF_8));
        return Metadata.of(
                OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build());
    }

    private static void report(DeadLetterReason reason, ConsumedRecord record, RuntimeException failure) {
        if (reason == DeadLetterReason.BUG) {
            LOG.errorf(failure, "record dead-lettered reason=%s %s", reason.wire(), record.place());
        } else {
            LOG.warnf(
                    "record dead-lettered reason=%s %s cause=%s", reason.wire(), record.place(), failure.getMessage());
        }
    }
}
