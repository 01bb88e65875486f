package io.jianbao.stack.launch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Waits for the services to be ready, and says every ten seconds what for. */
final class Readiness {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration SAY_EVERY = Duration.ofSeconds(10);
    private static final long PAUSE_MS = 200;

    private final HealthProbe probe = new HealthProbe();
    private final Consumer<String> say;
    private final long deadline = System.nanoTime() + LIMIT.toNanos();
    private long nextWord = System.nanoTime() + SAY_EVERY.toNanos();

    Readiness(Consumer<String> say) {
        this.say = say;
    }

    /**
     * Waits for all.
     *
     * @throws LaunchException when one is not ready after 3 minutes, with its reasons
     */
    void await(Map<String, Integer> portsByService) {
        for (Map.Entry<String, Integer> service : portsByService.entrySet()) {
            HealthProbe.Health health = probe.ready(service.getValue());
            while (!health.up()) {
                waitOn(service.getKey(), health.causes());
                health = probe.ready(service.getValue());
            }
        }
    }

    private void waitOn(String service, List<String> causes) {
        String words = String.join("; ", causes);
        long now = System.nanoTime();
        if (now > deadline) {
            throw new LaunchException(service + " is not ready after " + LIMIT.toSeconds() + " s: " + words);
        }
        if (now > nextWord) {
            nextWord = now + SAY_EVERY.toNanos();
            say.accept("waiting for " + service + ": " + words);
        }
        pause();
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while starting", e);
        }
    }
}
