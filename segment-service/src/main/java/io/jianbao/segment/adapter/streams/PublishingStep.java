package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.DeadLetterNotice;
import io.jianbao.delivery.DeadLetterReason;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.delivery.RecordOrigin;
import io.jianbao.events.DropStatus;
import io.jianbao.events.EventCodec;
import io.jianbao.segment.adapter.streams.Effects.Outgoing;
import io.jianbao.segment.adapter.streams.PublisherState.AgendaEntry;
import io.jianbao.segment.domain.publish.Publisher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * The publisher in the topology, one a task. A record's effects are worked out first, inside one {@code try}; if that fails, the record goes to the
 * dead letters as it came, the ledger is told, and no store is touched. Writing and forwarding follow outside it. What Streams itself throws always passes.
 *
 * <p>What falls due is looked for by stream time, and by the wall clock once no record came for a minute: after an outage the backlog's own time
 * counts, not the time at which it is read.
 */
final class PublishingStep implements Processor<byte[], byte[], byte[], byte[]> {
    private static final Duration STREAM_REVIEW = Duration.ofMinutes(1);
    private static final Duration WALL_REVIEW = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final int REVIEWED_AT_ONCE = 200;
    private static final Verdict NOTHING = new Verdict("failed", null, "", List.of(), Effects.none());

    /** The publisher among the channels that the watchdog looks at. */
    static final String CHANNEL = "publisher";

    private final Publisher publisher;
    private final DeadLetterNotice notice;
    private final PublisherMetrics metrics;
    private final Heartbeats heartbeats;
    private final EventCodec codec = new EventCodec();

    private @Nullable Task task;

    PublishingStep(Publisher publisher, DeadLetterNotice notice, PublisherMetrics metrics, Heartbeats heartbeats) {
        this.publisher = publisher;
        this.notice = notice;
        this.metrics = metrics;
        this.heartbeats = heartbeats;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        PublisherState state = new PublisherState(context, codec);
        PublishingDesk desk = new PublishingDesk(publisher, state, codec, notice.version());
        Task started = new Task(context, state, desk, context.currentSystemTimeMs());
        context.schedule(STREAM_REVIEW, PunctuationType.STREAM_TIME, time -> started.review(time));
        context.schedule(WALL_REVIEW, PunctuationType.WALL_CLOCK_TIME, time -> started.reviewIfIdle(time));
        task = started;
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        if (task == null) {
            throw new IllegalStateException("process: called before init");
        }
        task.process(record);
    }

    /** What lives as long as a task is assigned. */
    private final class Task {
        private final ProcessorContext<byte[], byte[]> context;
        private final PublisherState state;
        private final PublishingDesk desk;
        private long lastRecordAt;

        Task(ProcessorContext<byte[], byte[]> context, PublisherState state, PublishingDesk desk, long now) {
            this.context = context;
            this.state = state;
            this.desk = desk;
            this.lastRecordAt = now;
        }

        void process(Record<byte[], byte[]> record) {
            long startedAt = context.currentSystemTimeMs();
            lastRecordAt = startedAt;
            Instant now = Instant.ofEpochMilli(startedAt);
            Attempt attempt = attempt(() -> desk.decide(record, now));
            if (attempt.failure() != null) {
                bury(record, attempt.failure(), now);
                return;
            }
            Verdict verdict = attempt.verdict();
            apply(verdict.effects());
            metrics.decided(verdict, logged(), context.currentSystemTimeMs() - startedAt);
        }

        void reviewIfIdle(long wallClock) {
            if (wallClock - lastRecordAt >= IDLE.toMillis()) {
                review(Math.max(wallClock, context.currentStreamTimeMs()));
            }
        }

        void review(long time) {
            Instant now = Instant.ofEpochMilli(time);
            for (AgendaEntry entry : state.due(now, REVIEWED_AT_ONCE)) {
                review(entry, now);
            }
        }

        private void review(AgendaEntry entry, Instant now) {
            Instant wallClock = Instant.ofEpochMilli(context.currentSystemTimeMs());
            Envelope envelope = new Envelope(new RecordHeaders(), now.toEpochMilli(), wallClock, codec);
            Attempt attempt = attempt(() -> desk.review(entry, envelope, now));
            if (attempt.failure() != null) {
                metrics.reviewFailed(entry.pageId(), attempt.failure());
                state.write(List.of(state.strike(entry)));
                return;
            }
            Verdict verdict = attempt.verdict();
            apply(verdict.effects());
            metrics.decided(verdict, "reminder", 0);
        }

        /** The pure part, under the watchdog's eyes; what Streams itself throws passes. */
        private Attempt attempt(Supplier<Verdict> decision) {
            heartbeats.begin(CHANNEL);
            try {
                return new Attempt(decision.get(), null);
            } catch (KafkaException streamsOwn) {
                throw streamsOwn;
            } catch (RuntimeException failure) {
                return new Attempt(NOTHING, failure);
            } catch (StackOverflowError tooDeep) {
                return new Attempt(NOTHING, new IllegalStateException("stack overflow", tooDeep));
            } finally {
                heartbeats.end();
            }
        }

        private void apply(Effects effects) {
            state.write(effects.changes());
            for (Outgoing outgoing : effects.outgoing()) {
                context.forward(outgoing.record(), outgoing.sink());
            }
        }

        /** The ledger is told first; both are one transaction with the record's offset. */
        private void bury(Record<byte[], byte[]> record, RuntimeException failure, Instant now) {
            RecordOrigin origin = RecordOrigin.of(ConsumedRecord.texts(record.headers()));
            Envelope envelope = new Envelope(record.headers(), record.timestamp(), now, codec);
            for (DropStatus status : notice.statuses(origin, place("-", "@"), failure, now)) {
                Outgoing told = envelope.seal(PublisherTopology.TO_STATUS, status.dropId(), status);
                context.forward(told.record(), told.sink());
            }
            DeadLetterReason reason = DeadLetterReason.of(failure);
            context.forward(DeadLetter.of(record, reason), PublisherTopology.TO_DEAD_LETTERS);
            metrics.deadLettered(reason, logged(), failure);
        }

        private String logged() {
            return "topic=" + place(" partition=", " offset=");
        }

        private String place(String beforePartition, String beforeOffset) {
            return context.recordMetadata()
                    .map(at -> at.topic() + beforePartition + at.partition() + beforeOffset + at.offset())
                    .orElse("unknown");
        }
    }

    /** What came of the pure part: a verdict, or why there is none. */
    private record Attempt(Verdict verdict, @Nullable RuntimeException failure) {}
}
