package io.jianbao.delivery;

import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Ends the process, in order if it can and by force five seconds later: who started it starts it again. */
@ApplicationScoped
public class ProcessEnd {
    /** Exit code that asks to be started again ({@code EX_SOFTWARE} of sysexits.h). */
    public static final int STUCK = 70;

    private static final Duration GRACE = Duration.ofSeconds(5);

    /** Does not return. */
    void end() {
        Quarkus.asyncExit(STUCK);
        try {
            Thread.sleep(GRACE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(STUCK);
    }
}
