package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeartbeatsTest {
    private final Heartbeats heartbeats = new Heartbeats();

    @AfterEach
    void end() {
        heartbeats.end();
    }

    @Test
    void eachStepIsANewSign() {
        heartbeats.begin("pages-ingested");
        long before = heartbeats.working().get(Thread.currentThread()).number();
        heartbeats.beat();
        assertThat(heartbeats.working().get(Thread.currentThread()).number()).isGreaterThan(before);
        assertThat(heartbeats.latest("pages-ingested")).isGreaterThan(before);
    }

    @Test
    void aWaitingThreadSaysWhatItWaitsFor() {
        heartbeats.begin("articles-enriched");
        heartbeats.waiting("mongodb");
        assertThat(heartbeats.waitingFor()).containsEntry("articles-enriched", "mongodb");
        heartbeats.beat();
        assertThat(heartbeats.waitingFor()).isEmpty();
    }

    @Test
    void anIdleThreadGivesNoSign() {
        heartbeats.begin("pages-ingested");
        heartbeats.end();
        heartbeats.beat();
        assertThat(heartbeats.working()).isEmpty();
    }
}
