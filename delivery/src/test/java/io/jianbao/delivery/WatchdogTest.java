package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final Heartbeats heartbeats = new Heartbeats();
    private final StuckWork work = new StuckWork(heartbeats, List.of(), () -> true, SILENCE);
    private final AtomicInteger ends = new AtomicInteger();
    private boolean streamsUp = true;
    private long now = System.nanoTime();

    @BeforeEach
    void begin() {
        heartbeats.begin("pages-ingested");
    }

    @AfterEach
    void end() {
        heartbeats.end();
    }

    @Test
    void endsTheProcessWhenWorkIsStuck() {
        Watchdog watchdog = watchdog(true);
        seconds(watchdog, 19);
        assertThat(ends).hasValue(0);
        seconds(watchdog, 1);
        assertThat(ends).hasValue(1);
    }

    @Test
    void endsTheProcessWhenAnotherCheckSaysThatItIsNotLive() {
        Watchdog watchdog = watchdog(true);
        streamsUp = false;
        seconds(watchdog, 1);
        assertThat(ends).hasValue(1);
    }

    @Test
    void aPausedProcessIsGivenTheWholeTimeAgain() {
        Watchdog watchdog = watchdog(true);
        seconds(watchdog, 19);
        now += Duration.ofMinutes(2).toNanos();
        watchdog.look(now);
        seconds(watchdog, 19);
        assertThat(ends).hasValue(0);
        seconds(watchdog, 1);
        assertThat(ends).hasValue(1);
    }

    @Test
    void onlySaysSoWhenSwitchedOff() {
        seconds(watchdog(false), 30);
        assertThat(ends).hasValue(0);
        assertThat(new WorkLiveness(work).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }

    private void seconds(Watchdog watchdog, int seconds) {
        for (int i = 0; i < seconds; i++) {
            now += Duration.ofSeconds(1).toNanos();
            watchdog.look(now);
        }
    }

    private Watchdog watchdog(boolean enabled) {
        HealthCheck streams =
                () -> HealthCheckResponse.named("publisher").status(streamsUp).build();
        Watchdog watchdog =
                new Watchdog(work, List.of(new WorkLiveness(work), streams), new CountedEnds(), new Settings(enabled));
        watchdog.look(now);
        return watchdog;
    }

    private record Settings(boolean enabled) implements WatchdogConfig {
        @Override
        public Duration silence() {
            return SILENCE;
        }
    }

    private final class CountedEnds extends ProcessEnd {
        @Override
        void end() {
            ends.incrementAndGet();
        }
    }
}
