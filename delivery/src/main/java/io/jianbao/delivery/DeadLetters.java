package io.jianbao.delivery;

import io.jianbao.events.UnreadableEventException;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Sends a failed record to its channel's dead letters: the original bytes and headers, and the reason as a header. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MeterRegistry metrics;

    @Inject
    public DeadLetters(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    CompletionStage<Void> send(String channel, Message<byte[]> message, RuntimeException failure) {
        DeadLetterReason reason = reasonOf(failure);
        report(reason, ConsumedRecord.of(message), failure);
        metrics.counter("jianbao.dead.letters", "channel", channel, "reason", reason.wire())
                .increment();
        RecordHeaders headers = new RecordHeaders();
        headers.add(DeadLetterReason.HEADER, reason.wire().getBytes(StandardCharsets.UTF_8));
        return message.nack(
                failure,
                Metadata.of(OutgoingKafkaRecordMetadata.builder()
                        .withHeaders(headers)
                        .build()));
    }

    private static DeadLetterReason reasonOf(RuntimeException failure) {
        if (failure instanceof UnreadableEventException) {
            return DeadLetterReason.UNREADABLE;
        }
        return failure instanceof UnprocessableEventException ? DeadLetterReason.UNPROCESSABLE : DeadLetterReason.BUG;
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
