package io.jianbao.nlp.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.Ports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with a thread frozen from outside: it finds out, ends with exit code 70, and goes on once it is started again. */
class FrozenConsumerIT {
    private static final Logger LOG = Logger.getLogger(FrozenConsumerIT.class);
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration FOUND_WITHIN = Duration.ofSeconds(30);
    private static final int STUCK = 70;

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static ArticlesTopics topics;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder.resolve("broker"), Ports.free(), line -> {});
        topics = new ArticlesTopics(broker.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void aThreadFrozenWithAnArticleInHandIsFoundAndTheArticleIsNotLost() throws Exception {
        try (RunningService service = service()) {
            Freezer freezer = service.freezer();
            freezer.freezeOnEntering(ArticleSegmentedConsumer.class.getName(), "analyze");
            topics.send(Articles.complete("p:9:aaaaaaaa"));
            freezer.awaitFrozen();
            endsByItself(service);
            assertThat(service.log()).contains("ArticleSegmentedConsumer.analyze");
        }
        startsAgain("p:9:aaaaaaaa");
    }

    @Test
    void aConsumerThatNoLongerPollsIsFound() throws Exception {
        try (RunningService service = service()) {
            assertThat(service.freezer().freezeThreads("smallrye-kafka-consumer"))
                    .isPositive();
            topics.send(Articles.complete("p:9:bbbbbbbb"));
            endsByItself(service);
        }
        startsAgain("p:9:bbbbbbbb");
    }

    private static void endsByItself(RunningService service) throws InterruptedException {
        long frozenAt = System.nanoTime();
        Process process = service.child().process();
        assertThat(process.waitFor(FOUND_WITHIN.toSeconds(), TimeUnit.SECONDS))
                .as("ended by itself; its log: %s", service.log())
                .isTrue();
        LOG.infof("frozen to exit seconds=%.1f", seconds(frozenAt));
        assertThat(process.exitValue()).isEqualTo(STUCK);
        assertThat(service.log()).contains("not live, ending to be started again");
    }

    private static void startsAgain(String articleId) {
        long startedAt = System.nanoTime();
        try (RunningService service = service()) {
            LOG.infof("started to ready seconds=%.1f", seconds(startedAt));
            await().atMost(LIMIT).until(() -> topics.enriched(articleId).isPresent());
            LOG.infof("started to article enriched seconds=%.1f", seconds(startedAt));
            assertThat(service.child().isAlive()).isTrue();
        }
    }

    private static RunningService service() {
        RunningService service = new RunningService(broker.bootstrapServers());
        await().atMost(LIMIT).until(service::isReady);
        return service;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
