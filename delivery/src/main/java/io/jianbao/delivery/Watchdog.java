package io.jianbao.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.jboss.logging.Logger;

/**
 * Looks once a second whether the service is live; when it is not, writes what its threads are doing into the log and ends the process with exit
 * code 70. It judges by its own looks and not by a clock, and begins anew when a look came late: a process that was paused as a whole is not stuck.
 */
@ApplicationScoped
public class Watchdog {
    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final Duration LATE = StuckWork.LOOK.multipliedBy(3);

    private final StuckWork work;
    private final Iterable<? extends HealthCheck> checks;
    private final ProcessEnd process;
    private final WatchdogConfig config;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private long lastLook;

    @Inject
    public Watchdog(StuckWork work, @Liveness Instance<HealthCheck> checks, ProcessEnd process, WatchdogConfig config) {
        this(work, (Iterable<HealthCheck>) checks, process, config);
    }

    Watchdog(StuckWork work, Iterable<? extends HealthCheck> checks, ProcessEnd process, WatchdogConfig config) {
        this.work = work;
        this.checks = checks;
        this.process = process;
        this.config = config;
    }

    void onStart(@Observes StartupEvent event) {
        Thread thread = new Thread(this::watch, "watchdog");
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void watch() {
        lastLook = System.nanoTime();
        try {
            while (!stopping.await(StuckWork.LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                look(System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once, at {@code now} of {@link System#nanoTime}. */
    void look(long now) {
        Duration gap = Duration.ofNanos(now - lastLook);
        lastLook = now;
        if (gap.compareTo(LATE) > 0) {
            LOG.warnf("the whole process was paused, watching anew pausedMs=%d", gap.toMillis());
            work.restart();
        }
        work.look();
        List<String> failed = failedChecks();
        if (!failed.isEmpty() && config.enabled()) {
            LOG.errorf(
                    "not live, ending to be started again exit=%d checks=%s channels=%s threads:%n%s",
                    ProcessEnd.STUCK, failed, work.channels(), ThreadDump.of(work.stuck()));
            process.end();
        }
    }

    private List<String> failedChecks() {
        List<String> failed = new ArrayList<>();
        for (HealthCheck check : checks) {
            HealthCheckResponse response = check.call();
            if (response.getStatus() == HealthCheckResponse.Status.DOWN) {
                failed.add(response.getName());
            }
        }
        return failed;
    }
}
