package io.jianbao.nlp.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.Ports;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker is away for longer than any patience of a session or of the watchdog, and comes back. */
class BrokerOutageIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration OUTAGE = Duration.ofSeconds(35);

    @TempDir
    Path folder;

    @Test
    void isWaitedOutWithNothingLostAndNothingDeadLettered() {
        int port = Ports.free();
        EmbeddedBroker broker = start(port);
        ArticlesTopics topics = new ArticlesTopics(broker.bootstrapServers());
        try (RunningService service = new RunningService(broker.bootstrapServers())) {
            await().atMost(LIMIT).until(service::isReady);
            topics.send(Articles.complete("p:8:aaaaaaaa"));
            await().atMost(LIMIT).until(() -> topics.enriched("p:8:aaaaaaaa").isPresent());

            broker.child().kill();
            long awaySince = System.nanoTime();
            await().atMost(LIMIT).until(() -> !service.isReady());
            assertThat(service.get("/q/health/ready")).contains("waiting(broker)");
            await().atMost(LIMIT)
                    .until(() -> System.nanoTime() - awaySince > OUTAGE.toNanos()
                            || !service.child().isAlive());
            assertThat(service.child().isAlive()).isTrue();
            assertThat(service.get("/q/health/live")).contains("\"UP\"").doesNotContain("\"DOWN\"");

            broker = start(port);
            await().atMost(LIMIT).until(service::isReady);
            topics.send(Articles.complete("p:8:bbbbbbbb"));
            await().atMost(LIMIT).until(() -> topics.enriched("p:8:bbbbbbbb").isPresent());
            assertThat(topics.allDeadLetters()).isEmpty();
        } finally {
            broker.close();
        }
    }

    private EmbeddedBroker start(int port) {
        return EmbeddedBroker.start(folder.resolve("broker"), port, line -> {});
    }
}
