package io.jianbao.segment.adapter.streams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * A stream thread that died is replaced, at most 5 times in 10 minutes; then the client is shut down, which liveness sees: the process is started
 * anew instead of dying slowly.
 */
@ApplicationScoped
public class ThreadReplacement implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(ThreadReplacement.class);
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Instant> replaced = new ArrayDeque<>();

    @Inject
    public ThreadReplacement(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        Instant now = clock.instant();
        replaced.removeIf(at -> at.plus(WINDOW).isBefore(now));
        boolean again = replaced.size() < MOST;
        LOG.errorf(failure, "stream thread died replacedInWindow=%d replaceAgain=%s", replaced.size(), again);
        if (!again) {
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        replaced.addLast(now);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
