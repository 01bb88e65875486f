package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.UnreadableEventException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RecordGuardTest {
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Heartbeats heartbeats = new Heartbeats();
    private final Patience patience = new Patience(heartbeats);
    private final RecordGuard guard = new RecordGuard(heartbeats, patience, new DeadLetters(metrics), metrics);
    private final IncomingRecords incoming = new IncomingRecords();

    @Test
    void acknowledgesWhatWasDone() {
        AtomicReference<ConsumedRecord> seen = new AtomicReference<>();
        assertThat(handle(seen::set)).isCompleted();
        assertThat(incoming.acks).hasValue(1);
        assertThat(seen.get().key()).isEqualTo("issue-1");
        assertThat(seen.get().header("ce_type")).isEqualTo("io.jianbao.page.ingested.v1");
        assertThat(seen.get().place()).isEqualTo("topic=pages.ingested partition=3 offset=17");
    }

    @Test
    void deadLettersUnreadableBytesAtOnce() {
        handle(record -> {
            throw new UnreadableEventException("no JSON");
        });
        assertThat(incoming.acks).hasValue(0);
        assertThat(incoming.nacked.get()).hasMessage("no JSON");
        assertThat(reason()).isEqualTo("unreadable");
    }

    @Test
    void namesABugABugAndGoesOn() {
        handle(record -> {
            throw new IllegalStateException("ours");
        });
        assertThat(reason()).isEqualTo("bug");
        assertThat(metrics.counter("jianbao.dead.letters", "channel", "pages-ingested", "reason", "bug")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void waitsForADependencyInsteadOfDeadLettering() {
        AtomicInteger attempts = new AtomicInteger();
        handle(record -> {
            if (attempts.incrementAndGet() < 2) {
                throw new UnavailableException("mongodb", new IllegalStateException("connection refused"));
            }
        });
        assertThat(attempts).hasValue(2);
        assertThat(incoming.acks).hasValue(1);
        assertThat(incoming.nacked.get()).isNull();
    }

    @Test
    void neitherAcknowledgesNorDeadLettersOnceStopping() {
        patience.onShutdown(new ShutdownEvent());
        CompletionStage<Void> end = handle(record -> {
            throw new IllegalStateException("client closed");
        });
        assertThat(end).isNotCompleted();
        assertThat(incoming.acks).hasValue(0);
        assertThat(incoming.nacked.get()).isNull();
    }

    private CompletionStage<Void> handle(Consumer<ConsumedRecord> work) {
        return guard.handle("pages-ingested", incoming.message("issue-1", "{}"), work);
    }

    private String reason() {
        return incoming.nackMetadata
                .get()
                .get(OutgoingKafkaRecordMetadata.class)
                .map(metadata -> metadata.getHeaders().lastHeader(DeadLetterReason.HEADER))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
