package io.jianbao.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What each working thread is doing: it beats at every step and says when it waits for a dependency. {@link StuckWork} notices when the beats
 * stop. Outside a record all calls do nothing. Example: {@code begin("pages-ingested")}, {@code beat()}, {@code waiting("broker")}, {@code end()}.
 */
@ApplicationScoped
public class Heartbeats {
    private final Map<Thread, Beat> working = new ConcurrentHashMap<>();
    private final Map<String, Long> latest = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();
    private volatile boolean stopping;

    /**
     * One thread's last sign.
     *
     * @param channel the channel whose record it has in hand
     * @param number  each sign has one of its own: the same number twice means silence
     * @param waiting the dependency it waits for, or null
     */
    public record Beat(
            String channel, long number, @Nullable String waiting) {}

    /** The current thread took a record from {@code channel}. */
    public void begin(String channel) {
        working.put(Thread.currentThread(), sign(channel, null));
    }

    /** The current thread made a step. */
    public void beat() {
        working.computeIfPresent(Thread.currentThread(), (thread, beat) -> sign(beat.channel(), null));
    }

    /** The current thread waits for {@code dependency}. */
    public void waiting(String dependency) {
        working.computeIfPresent(Thread.currentThread(), (thread, beat) -> sign(beat.channel(), dependency));
    }

    /** The current thread has no record in hand any more. */
    public void end() {
        beat();
        working.remove(Thread.currentThread());
    }

    /** Shutdown has begun: nobody waits any longer. */
    void stop() {
        stopping = true;
    }

    /** Whether shutdown has begun: from then on failures mean nothing, clients are being closed. */
    public boolean isStopping() {
        return stopping;
    }

    /** The threads with a record in hand, and their last signs. */
    public Map<Thread, Beat> working() {
        return Map.copyOf(working);
    }

    /** Number of the channel's last sign by any thread; 0 before the first. */
    public long latest(String channel) {
        return latest.getOrDefault(channel, 0L);
    }

    /** The dependencies that are waited for, by channel. */
    public Map<String, String> waitingFor() {
        Map<String, String> waiting = new ConcurrentHashMap<>();
        for (Beat beat : working.values()) {
            String dependency = beat.waiting();
            if (dependency != null) {
                waiting.put(beat.channel(), dependency);
            }
        }
        return waiting;
    }

    private Beat sign(String channel, @Nullable String waiting) {
        long number = numbers.incrementAndGet();
        latest.put(channel, number);
        return new Beat(channel, number, waiting);
    }
}
