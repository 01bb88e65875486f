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
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * The one failure path of every consumer. Work that succeeds is acknowledged; a dependency that is down is waited out; whatever else fails goes
 * to the dead letters with a reason, and the channel goes on. On compacted topics the work is also given erasures, see
 * {@link ConsumedRecord#absent()}. Nothing escapes into the connector. Once shutdown has begun, a record that failed is neither acknowledged nor dead-lettered: it comes again.
 */
@ApplicationScoped
public class RecordGuard {
    private static final Logger LOG = Logger.getLogger(RecordGuard.class);

    private final Heartbeats heartbeats;
    private final Patience patience;
    private final DeadLetters deadLetters;
    private final Admission admission;
    private final MeterRegistry metrics;

    @Inject
    public RecordGuard(
            Heartbeats heartbeats,
            Patience patience,
            DeadLetters deadLetters,
            Admission admission,
            MeterRegistry metrics) {
        this.heartbeats = heartbeats;
        this.patience = patience;
        this.deadLetters = deadLetters;
        this.admission = admission;
        this.metrics = metrics;
    }

    /**
     * Runs {@code work} on one record.
     *
     * @param channel the channel the record came from, for health and metrics
     * @param message a message of the Kafka connector
     * @param work    effect, then status events; may throw as the package says
     * @return complete when the record is acknowledged or dead-lettered; never completes once the service is stopping
     */
    public CompletionStage<Void> handle(String channel, Message<byte[]> message, Consumer<ConsumedRecord> work) {
        return guarded(channel, () -> attempt(channel, message, work));
    }

    /**
     * Runs {@code work} on a batch at once; where that fails, record by record, so that one bad record harms no other.
     *
     * @param channel the channel the batch came from
     * @param batch   a batch of the Kafka connector
     * @param decode  a record's value; may throw {@link io.jianbao.events.UnreadableEventException}
     * @param work    the effect for all values; repeated for single values after a failure, so it must be idempotent
     * @return complete when every record is acknowledged or dead-lettered; never completes once the service is stopping
     */
    public <T> CompletionStage<Void> handleBatch(
            String channel,
            KafkaRecordBatch<byte[], byte[]> batch,
            Function<ConsumedRecord, T> decode,
            Consumer<List<T>> work) {
        return guarded(channel, () -> {
            List<KafkaRecord<byte[], byte[]>> records = batch.getRecords();
            if (attemptWhole(records, decode, work)) {
                metrics.counter("jianbao.records", "channel", channel).increment(records.size());
                acknowledge(batch.ack());
                return;
            }
            for (KafkaRecord<byte[], byte[]> message : records) {
                attempt(channel, message, record -> work.accept(List.of(decode.apply(record))));
            }
        });
    }

    private CompletionStage<Void> guarded(String channel, Runnable handling) {
        heartbeats.begin(channel);
        try {
            handling.run();
            return CompletableFuture.completedFuture(null);
        } catch (StoppingException stopping) {
            return new CompletableFuture<>();
        } finally {
            heartbeats.end();
        }
    }

    private <T> boolean attemptWhole(
            List<KafkaRecord<byte[], byte[]>> messages, Function<ConsumedRecord, T> decode, Consumer<List<T>> work) {
        try {
            List<T> values = new ArrayList<>();
            for (KafkaRecord<byte[], byte[]> message : messages) {
                admit(message, record -> values.add(decode.apply(record)));
                heartbeats.beat();
            }
            patience.waitOut(() -> work.accept(values));
            return true;
        } catch (StoppingException stopping) {
            throw stopping;
        } catch (RuntimeException | StackOverflowError failure) {
            return false;
        }
    }

    private void attempt(String channel, Message<byte[]> message, Consumer<ConsumedRecord> work) {
        try {
            patience.waitOut(() -> admit(message, work));
        } catch (StoppingException stopping) {
            throw stopping;
        } catch (RuntimeException failure) {
            failed(channel, message, failure);
            return;
        } catch (StackOverflowError tooDeep) {
            failed(channel, message, new IllegalStateException("stack overflow", tooDeep));
            return;
        }
        metrics.counter("jianbao.records", "channel", channel).increment();
        acknowledge(message.ack());
    }

    private void admit(Message<byte[]> message, Consumer<ConsumedRecord> work) {
        ConsumedRecord record = ConsumedRecord.of(message);
        admission.check(record);
        work.accept(record);
    }

    private void failed(String channel, Message<byte[]> message, RuntimeException failure) {
        if (patience.isStopping()) {
            throw new StoppingException();
        }
        deadLetters.send(channel, message, failure);
    }

    private void acknowledge(CompletionStage<Void> acknowledgement) {
        try {
            new Confirmation(heartbeats).await(acknowledgement);
        } catch (ExecutionException refused) {
            LOG.warnf("record could not be acknowledged, it may come again reason=%s", refused.getMessage());
        }
    }
}
