package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.tuple;

import io.jianbao.events.DropStatus;
import io.jianbao.events.Topics;
import io.jianbao.events.UnreadableEventException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class RecordGuardTest {
    private static final Instant NOW = Instant.parse("2024-03-18T06:00:00Z");

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Heartbeats heartbeats = new Heartbeats();
    private final Patience patience = new Patience(heartbeats);
    private final List<DropStatus> ledger = new ArrayList<>();
    private final DeadLetterAnnouncer announcer =
            new DeadLetterAnnouncer(this::report, Topics.standard(), Clock.fixed(NOW, ZoneOffset.UTC), config());
    private final RecordGuard guard = new RecordGuard(
            heartbeats,
            patience,
            new DeadLetters(metrics, announcer, patience, heartbeats),
            new Admission(Topics.standard()),
            metrics);
    private final IncomingRecords incoming = new IncomingRecords();
    private final List<Integer> lettersWhenReported = new ArrayList<>();
    private int brokerAway;

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
    void tellsTheLedgerOfEachDropBeforeTheDeadLetter() {
        incoming.header("ce_drops", "drop-1,drop-2");
        handle(record -> {
            throw new UnreadableEventException("PageIngested: field text is missing");
        });
        assertThat(ledger)
                .extracting(DropStatus::dropId, DropStatus::step, DropStatus::outcome, DropStatus::time)
                .containsExactly(
                        tuple("drop-1", "segment", "dead-lettered", NOW),
                        tuple("drop-2", "segment", "dead-lettered", NOW));
        assertThat(ledger.get(0).reason())
                .isEqualTo("unreadable, pages.ingested-3@17 is in segment.dlq: PageIngested: field text is missing");
        assertThat(lettersWhenReported).containsOnly(0);
        assertThat(incoming.nacked.get()).isNotNull();
    }

    @Test
    void saysOfABugOnlyItsKind() {
        incoming.header("ce_drops", "drop-1");
        handle(record -> {
            throw new IllegalStateException("秘密新闻");
        });
        assertThat(ledger.get(0).reason())
                .startsWith("bug, pages.ingested-3@17 is in segment.dlq: IllegalStateException")
                .doesNotContain("秘密");
    }

    @Test
    void waitsForTheBrokerBeforeItDeadLetters() {
        incoming.header("ce_drops", "drop-1");
        brokerAway = 1;
        handle(record -> {
            throw new IllegalStateException("ours");
        });
        assertThat(ledger).hasSize(1);
        assertThat(incoming.nacked.get()).isNotNull();
    }

    @Test
    void reportsNoStatusOfAStatusThatCannotBeRead() {
        incoming.topic = "pages.status";
        incoming.header("ce_drops", "drop-1");
        incoming.header("ce_type", "io.jianbao.drop.status.v1");
        handle(record -> {
            throw new UnreadableEventException("no JSON");
        });
        assertThat(ledger).isEmpty();
        assertThat(reason()).isEqualTo("unreadable");
    }

    @Test
    void refusesWhatDoesNotBelongOnTheTopic() {
        incoming.header("ce_type", "io.jianbao.article.enriched.v1");
        handle(record -> fail("not to be worked on"));
        assertThat(reason()).isEqualTo("unreadable");
        assertThat(incoming.nacked.get()).hasMessage("not for pages.ingested: io.jianbao.article.enriched.v1");
    }

    @Test
    void refusesARecordThatDoesNotSayWhatItIs() {
        incoming.header("ce_type", null);
        handle(record -> fail("not to be worked on"));
        assertThat(incoming.nacked.get()).hasMessage("unknown event type: none");
    }

    @Test
    void givesTheWorkAnErasureOnACompactedTopic() {
        incoming.topic = "articles.segmented";
        guard.handle(
                "articles-segmented",
                incoming.message("article-1", null),
                record -> assertThat(record.absent()).isTrue());
        assertThat(incoming.acks).hasValue(1);
    }

    @Test
    void deadLettersARecordWithoutValueOnAnyOtherTopic() {
        guard.handle("pages-ingested", incoming.message("issue-1", null), record -> {
            throw new UnreadableEventException("there is no value");
        });
        assertThat(reason()).isEqualTo("unreadable");
    }

    @Test
    void takesAStackOverflowForABug() {
        handle(record -> {
            throw new StackOverflowError();
        });
        assertThat(reason()).isEqualTo("bug");
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

    private void report(DropStatus status) {
        if (brokerAway-- > 0) {
            throw new UnavailableException("broker", new IllegalStateException("connection refused"));
        }
        lettersWhenReported.add(incoming.nacked.get() == null ? 0 : 1);
        ledger.add(status);
    }

    private static Config config() {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of(
                        "quarkus.application.name", "segment-service",
                        "quarkus.application.version", "0.1.0",
                        "mp.messaging.incoming.pages-ingested.dead-letter-queue.topic", "segment.dlq"))
                .build();
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
