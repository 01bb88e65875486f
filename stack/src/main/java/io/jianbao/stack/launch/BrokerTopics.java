package io.jianbao.stack.launch;

import io.jianbao.embedded.TopicCreation;
import io.jianbao.embedded.TopicShapeException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Creates the topics at the broker, embedded or not; waits for it, and says so. */
final class BrokerTopics {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final StackLayout layout;
    private final Consumer<String> say;
    private final BooleanSupplier stopped;

    BrokerTopics(StackLayout layout, Consumer<String> say, BooleanSupplier stopped) {
        this.layout = layout;
        this.say = say;
        this.stopped = stopped;
    }

    /**
     * Creates what is missing.
     *
     * @throws LaunchException when a topic has the wrong shape, the broker refuses, or does not answer within 3 minutes
     */
    void create() {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!createOnce()) {
            if (stopped.getAsBoolean()) {
                throw new LaunchException("stopped while starting");
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException("Kafka at " + layout.bootstrapServers() + " does not answer after "
                        + LIMIT.toSeconds() + " s; start it, or name another (KAFKA_BOOTSTRAP_SERVERS, --kafka)");
            }
            say.accept("waiting for Kafka at " + layout.bootstrapServers() + ": no answer yet");
            Readiness.pause();
        }
    }

    private boolean createOnce() {
        try {
            return TopicCreation.createWithin(ANSWER, layout.bootstrapServers(), layout.topics());
        } catch (TopicShapeException e) {
            throw new LaunchException("Kafka at " + layout.bootstrapServers() + ": " + e.getMessage(), e);
        } catch (IllegalStateException e) {
            throw new LaunchException(String.valueOf(e.getMessage()), e);
        }
    }
}
