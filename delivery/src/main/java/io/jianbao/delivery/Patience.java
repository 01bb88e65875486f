package io.jianbao.delivery;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Waits out a dependency that is down: tries again with growing pauses until it is back or the service stops. */
@ApplicationScoped
public class Patience {
    private static final Logger LOG = Logger.getLogger(Patience.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Heartbeats heartbeats;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    public Patience(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    void onShutdown(@Observes ShutdownEvent event) {
        heartbeats.stop();
        stopping.countDown();
    }

    /** Whether shutdown has begun: from then on failures mean nothing, clients are being closed. */
    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /**
     * Runs {@code work} until it no longer fails with {@link UnavailableException}.
     *
     * @throws StoppingException when shutdown began meanwhile
     */
    public void waitOut(Runnable work) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            try {
                heartbeats.beat();
                work.run();
                return;
            } catch (UnavailableException e) {
                LOG.warnf(
                        "dependency away, trying again dependency=%s pauseMs=%d reason=%s",
                        e.dependency(), pause.toMillis(), e.getMessage());
                heartbeats.waiting(e.dependency());
                sleep(pause);
                pause = longer(pause);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void sleep(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppingException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException();
        }
    }
}
