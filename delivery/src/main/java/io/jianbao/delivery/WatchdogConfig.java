package io.jianbao.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a service watches itself. */
@ConfigMapping(prefix = "jianbao.watchdog")
public interface WatchdogConfig {
    /** Whether a service that is not live ends itself with exit code 70, to be started again; if not, only its liveness says so. */
    @WithDefault("true")
    boolean enabled();

    /** How long a thread with a record in hand, or one that polls, may give no sign before it counts as stuck. */
    @WithDefault("20s")
    Duration silence();
}
