package io.jianbao.delivery;

import io.jianbao.delivery.Heartbeats.Beat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is stuck: a thread with a record in hand that neither beats nor waits for a dependency, and a client that no longer polls and whose
 * channel makes no step either, while the broker is there. Judged by the {@link Watchdog}'s looks, one a second.
 */
@ApplicationScoped
public class StuckWork {
    /** How often the watchdog looks. */
    static final Duration LOOK = Duration.ofSeconds(1);
    /** A client polls ten times a second; what it says to have done in the last three seconds is a sign of life. */
    private static final double RECENT_SECONDS = 3;

    private final Heartbeats heartbeats;
    private final Iterable<? extends Polls> polls;
    private final BooleanSupplier brokerThere;
    private final int mostLooks;
    private final SilenceCount count = new SilenceCount();
    private volatile List<Stuck> stuck = List.of();

    /**
     * Something stuck.
     *
     * @param channel the channel it belongs to
     * @param thread  the thread with a record in hand; null when it is the client that no longer polls
     */
    public record Stuck(String channel, @Nullable Thread thread) {}

    @Inject
    public StuckWork(Heartbeats heartbeats, @Any Instance<Polls> polls, BrokerProbe broker, WatchdogConfig config) {
        this(heartbeats, polls, broker::isReachable, config.silence());
    }

    StuckWork(Heartbeats heartbeats, Iterable<? extends Polls> polls, BooleanSupplier brokerThere, Duration silence) {
        this.heartbeats = heartbeats;
        this.polls = polls;
        this.brokerThere = brokerThere;
        this.mostLooks = Math.toIntExact(silence.dividedBy(LOOK));
    }

    /** What was stuck at the last look. */
    public List<Stuck> stuck() {
        return stuck;
    }

    /** Looks once. */
    void look() {
        Set<Object> subjects = new HashSet<>();
        Set<Stuck> found = new HashSet<>();
        heartbeats.working().forEach((thread, beat) -> {
            subjects.add(thread);
            if (count.look(thread, sign(beat)) >= mostLooks) {
                found.add(new Stuck(beat.channel(), thread));
            }
        });
        secondsSincePoll().forEach((channel, seconds) -> {
            subjects.add(channel);
            if (count.look(channel, sign(channel, seconds)) >= mostLooks) {
                found.add(new Stuck(channel, null));
            }
        });
        count.keepOnly(subjects);
        stuck = List.copyOf(found);
    }

    /** Begins anew: the looks themselves came late, the whole process was paused. */
    void restart() {
        count.restart();
    }

    private Map<String, Double> secondsSincePoll() {
        Map<String, Double> all = new HashMap<>();
        polls.forEach(some -> all.putAll(some.secondsSincePoll()));
        return all;
    }

    /** Waiting is a sign of life at every look. */
    private static Object sign(Beat beat) {
        return beat.waiting() == null ? beat.number() : new Object();
    }

    private Object sign(String channel, double seconds) {
        boolean polls = seconds < RECENT_SECONDS;
        return polls || !brokerThere.getAsBoolean() ? new Object() : heartbeats.latest(channel);
    }

    /** {@code pages-ingested}, comma-separated. */
    String channels() {
        return stuck.stream().map(Stuck::channel).distinct().collect(Collectors.joining(","));
    }
}
