package io.jianbao.delivery;

import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends events on one channel: JSON by {@link EventCodec}, CloudEvents headers, and the broker's acknowledgement awaited. A send never expires;
 * while the broker is away the caller waits and says so in its heartbeat.
 */
public final class EventSender {
    private final MutinyEmitter<byte[]> emitter;
    private final String service;
    private final Clock clock;
    private final Confirmation confirmation;
    private final EventCodec codec = new EventCodec();

    /**
     * A sender.
     *
     * @param emitter the channel
     * @param service the sending service's name, e.g. {@code ingest-service}
     */
    public EventSender(MutinyEmitter<byte[]> emitter, String service, Clock clock, Heartbeats heartbeats) {
        this.emitter = emitter;
        this.service = service;
        this.clock = clock;
        this.confirmation = new Confirmation(heartbeats);
    }

    /**
     * Sends and waits for the acknowledgement.
     *
     * @throws UnavailableException        when the broker refused or the service is stopping
     * @throws UnprocessableEventException when the event is too large for any broker: waiting would not help
     */
    public void send(String key, Record event) {
        try {
            confirmation.await(emitter.sendMessage(message(key, event)).subscribeAsCompletionStage());
        } catch (StoppingException stopping) {
            throw new UnavailableException("broker", stopping);
        } catch (ExecutionException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            if (isTooLarge(cause)) {
                throw new UnprocessableEventException(
                        event.getClass().getSimpleName() + " is larger than a record may be");
            }
            throw new UnavailableException("broker", cause);
        }
    }

    /** Whether the broker's or the client's limit of a record's size stands behind a failure. */
    static boolean isTooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RecordTooLargeException) {
                return true;
            }
        }
        return false;
    }

    private Message<byte[]> message(String key, Record event) {
        RecordHeaders headers = new RecordHeaders();
        EventHeaders.of(event, service, key, clock.instant())
                .entries()
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return Message.of(
                codec.encode(event),
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(key)
                        .withHeaders(headers)
                        .build()));
    }
}
