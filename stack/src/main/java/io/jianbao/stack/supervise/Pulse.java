package io.jianbao.stack.supervise;

import java.time.Duration;
import java.util.Optional;

/**
 * When a process was last heard to be alive. One that was not for {@link #SILENCE} is frozen; one that never was since its start has
 * {@link #START}. Times are nanoseconds of one steady clock. For example: heard at 0 s, silent since: {@code complaint} is present from 25 s on.
 */
final class Pulse {
    /** With the pause between two questions, a process that froze is found within 30 s. */
    static final Duration SILENCE = Duration.ofSeconds(25);

    static final Duration START = Duration.ofMinutes(3);

    private long since;
    private boolean heardOnce;
    private Probe.Answer last = Probe.Answer.SILENT;

    /** A process was started. */
    synchronized void started(long now) {
        since = now;
        heardOnce = false;
        last = Probe.Answer.SILENT;
    }

    /** The process answered, or did not. */
    synchronized void heard(Probe.Answer answer, long now) {
        last = answer;
        if (answer.alive()) {
            since = now;
            heardOnce = true;
        }
    }

    /** The listener itself was away: what it did not hear meanwhile says nothing. */
    synchronized void forgive(long now) {
        since = now;
    }

    /** What is wrong, in words that follow the process's name; empty while it may be alive. */
    synchronized Optional<String> complaint(long now) {
        Duration silent = Duration.ofNanos(now - since);
        Duration limit = heardOnce ? SILENCE : START;
        return silent.compareTo(limit) < 0
                ? Optional.empty()
                : Optional.of(last.words() + " for " + silent.toSeconds() + " s");
    }
}
