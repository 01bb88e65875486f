package io.jianbao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What each working thread is doing: it beats at every step and says when it waits for a dependency. A thread with a record in hand, not
 * waiting and silent for {@link #SILENCE} is stuck: liveness fails. Outside a record all calls do nothing.
 */
@ApplicationScoped
public class Heartbeats {
    /** Silence after which a working thread counts as stuck. */
    public static final Duration SILENCE = Duration.ofSeconds(20);

    private final Map<Thread, Beat> beats = new ConcurrentHashMap<>();

    /**
     * One thread's last sign.
     *
     * @param channel the channel whose record it has in hand
     * @param at      when
     * @param waiting the dependency it waits for, or null
     */
    public record Beat(String channel, Instant at, @Nullable String waiting) {}

    /** The current thread took a record from {@code channel}. */
    public void begin(String channel) {
        beats.put(Thread.currentThread(), new Beat(channel, Instant.now(), null));
    }

    /** The current thread made a step. */
    public void beat() {
        beats.computeIfPresent(Thread.currentThread(), (t, b) -> new Beat(b.channel(), Instant.now(), null));
    }

    /** The current thread waits for {@code dependency}. */
    public void waiting(String dependency) {
        beats.computeIfPresent(Thread.currentThread(), (t, b) -> new Beat(b.channel(), Instant.now(), dependency));
    }

    /** The current thread has no record in hand any more. */
    public void end() {
        beats.remove(Thread.currentThread());
    }

    /** The dependencies that are waited for, by channel. */
    public Map<String, String> waitingFor() {
        Map<String, String> waiting = new ConcurrentHashMap<>();
        for (Beat beat : beats.values()) {
            String dependency = beat.waiting();
            if (dependency != null) {
                waiting.put(beat.channel(), dependency);
            }
        }
        return waiting;
    }

    /** The channels with a stuck thread at {@code now}, with the time of their last beat. */
    public Map<String, Instant> stuck(Instant now) {
        Map<String, Instant> stuck = new ConcurrentHashMap<>();
        for (Beat beat : beats.values()) {
            if (beat.waiting() == null && beat.at().plus(SILENCE).isBefore(now)) {
                stuck.put(beat.channel(), beat.at());
            }
        }
        return stuck;
    }
}
