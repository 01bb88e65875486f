package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeartbeatsTest {
    private final Heartbeats heartbeats = new Heartbeats();

    @AfterEach
    void end() {
        heartbeats.end();
    }

    @Test
    void aSilentThreadWithARecordIsStuck() {
        heartbeats.begin("pages-ingested");
        assertThat(heartbeats.stuck(Instant.now())).isEmpty();
        assertThat(heartbeats.stuck(later())).containsKey("pages-ingested");
    }

    @Test
    void aWaitingThreadIsNotStuckAndSaysWhatItWaitsFor() {
        heartbeats.begin("articles-enriched");
        heartbeats.waiting("mongodb");
        assertThat(heartbeats.stuck(later())).isEmpty();
        assertThat(heartbeats.waitingFor()).containsEntry("articles-enriched", "mongodb");
    }

    @Test
    void anIdleThreadIsNeverStuck() {
        heartbeats.begin("pages-ingested");
        heartbeats.end();
        heartbeats.beat();
        assertThat(heartbeats.stuck(later())).isEmpty();
    }

    private static Instant later() {
        return Instant.now().plus(Heartbeats.SILENCE).plusSeconds(1);
    }
}
