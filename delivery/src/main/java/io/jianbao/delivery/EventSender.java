package io.jianbao.delivery;

import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Sends events on one channel: JSON by {@link EventCodec}, CloudEvents headers, and the broker's acknowledgement awaited. A send never expires;
 * while the broker is away the caller waits and says so in its heartbeat.
 */
public final class EventSender {
    private static final long SLICE_SECONDS = 10;

    private final MutinyEmitter<byte[]> emitter;
    private final String service;
    private final Clock clock;
    private final Heartbeats heartbeats;
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
        this.heartbeats = heartbeats;
    }

    /**
     * Sends and waits for the acknowledgement.
     *
     * @throws UnavailableException when the broker refused or the service is stopping
     */
    public void send(String key, Record event) {
        await(emitter.sendMessage(message(key, event)).subscribeAsCompletionStage());
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

    private void await(CompletableFuture<Void> sent) {
        while (true) {
            try {
                sent.get(SLICE_SECONDS, TimeUnit.SECONDS);
                heartbeats.beat();
                return;
            } catch (TimeoutException pending) {
                heartbeats.waiting("broker");
            } catch (ExecutionException e) {
                throw new UnavailableException("broker", e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UnavailableException("broker", e);
            }
        }
    }
}
