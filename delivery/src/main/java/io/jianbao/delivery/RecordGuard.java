package io.jianbao.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The one failure path of every consumer. Work that succeeds is acknowledged; a dependency that is down is waited out; whatever else fails goes
 * to the dead letters with a reason, and the channel goes on. Nothing escapes into the connector. Once shutdown has begun, a record in hand is
 * neither acknowledged nor dead-lettered: it comes again.
 */
@ApplicationScoped
public class RecordGuard {
    private final Heartbeats heartbeats;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final MeterRegistry metrics;

    @Inject
    public RecordGuard(Heartbeats heartbeats, Patience patience, DeadLetters deadLetters, MeterRegistry metrics) {
        this.heartbeats = heartbeats;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * Runs {@code work} on one record.
     *
     * @param channel the channel the record came from, for health and metrics
     * @param message a message of the Kafka connector
     * @param work    effect, then status events; may throw as the package says
     * @return completes when the record is acknowledged or dead-lettered
     */
    public CompletionStage<Void> handle(String channel, Message<byte[]> message, Consumer<ConsumedRecord> work) {
        heartbeats.begin(channel);
        try {
            return attempt(channel, message, () -> work.accept(ConsumedRecord.of(message)));
        } finally {
            heartbeats.end();
        }
    }

    /**
     * Runs {@code work} on a batch at once; where that fails, record by record, so that one bad record harms no other.
     *
     * @param channel the channel the batch came from
     * @param batch   a batch of the Kafka connector
     * @param decode  a record's value; may throw {@link io.jianbao.events.UnreadableEventException}
     * @param work    the effect for all values; repeated for single values after a failure, so it must be idempotent
     * @return completes when every record is acknowledged or dead-lettered
     */
    public <T> CompletionStage<Void> handleBatch(
            String channel,
            KafkaRecordBatch<byte[], byte[]> batch,
            Function<ConsumedRecord, T> decode,
            Consumer<List<T>> work) {
        heartbeats.begin(channel);
        try {
            if (attemptWhole(batch, decode, work)) {
                metrics.counter("jianbao.records", "channel", channel)
                        .increment(batch.getRecords().size());
                return batch.ack();
            }
            List<CompletableFuture<Void>> ends = new ArrayList<>();
            for (KafkaRecord<byte[], byte[]> record : batch.getRecords()) {
                ends.add(attempt(channel, record, () -> work.accept(List.of(decode.apply(ConsumedRecord.of(record)))))
                        .toCompletableFuture());
            }
            return CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
        } catch (StoppingException stopping) {
            return new CompletableFuture<>();
        } finally {
            heartbeats.end();
        }
    }

    private <T> boolean attemptWhole(
            KafkaRecordBatch<byte[], byte[]> batch, Function<ConsumedRecord, T> decode, Consumer<List<T>> work) {
        try {
            List<T> values = new ArrayList<>();
            for (KafkaRecord<byte[], byte[]> record : batch.getRecords()) {
                values.add(decode.apply(ConsumedRecord.of(record)));
            }
            patience.waitOut(() -> work.accept(values));
            return true;
        } catch (StoppingException stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            return false;
        }
    }

    private CompletionStage<Void> attempt(String channel, Message<byte[]> message, Runnable work) {
        try {
            patience.waitOut(work);
            metrics.counter("jianbao.records", "channel", channel).increment();
            return message.ack();
        } catch (StoppingException stopping) {
            return new CompletableFuture<>();
        } catch (RuntimeException failure) {
            return patience.isStopping() ? new CompletableFuture<>() : deadLetters.send(channel, message, failure);
        }
    }
}
