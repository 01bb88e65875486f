package io.jianbao.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.delivery.StuckWork.Stuck;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StuckWorkTest {
    private static final int SILENCE = 20;

    private final Heartbeats heartbeats = new Heartbeats();
    private final Map<String, Double> polls = new HashMap<>();
    private boolean brokerThere = true;
    private final StuckWork work =
            new StuckWork(heartbeats, List.of(() -> polls), () -> brokerThere, Duration.ofSeconds(SILENCE));

    @AfterEach
    void end() {
        heartbeats.end();
    }

    @Test
    void aSilentThreadWithARecordIsStuckAfterTwentySeconds() {
        heartbeats.begin("pages-ingested");
        look(SILENCE);
        assertThat(work.stuck()).isEmpty();
        look(1);
        assertThat(work.stuck()).containsExactly(new Stuck("pages-ingested", Thread.currentThread()));
    }

    @Test
    void everyBeatBeginsAnew() {
        heartbeats.begin("pages-ingested");
        look(SILENCE);
        heartbeats.beat();
        look(SILENCE);
        assertThat(work.stuck()).isEmpty();
    }

    @Test
    void aWaitingThreadIsNeverStuck() {
        heartbeats.begin("articles-enriched");
        heartbeats.waiting("mongodb");
        look(10 * SILENCE);
        assertThat(work.stuck()).isEmpty();
        heartbeats.beat();
        look(SILENCE + 1);
        assertThat(work.stuck()).hasSize(1);
    }

    @Test
    void anIdleServiceIsNeverStuck() {
        polls.put("pages-ingested", 0.0);
        look(10 * SILENCE);
        assertThat(work.stuck()).isEmpty();
    }

    @Test
    void aClientThatNoLongerPollsIsStuck() {
        polls.put("pages-ingested", 4.0);
        look(SILENCE + 1);
        assertThat(work.stuck()).containsExactly(new Stuck("pages-ingested", null));
    }

    @Test
    void aClosedClientIsStuckAndOneThatHasNotBegunIsNot() {
        polls.put("closed", Double.POSITIVE_INFINITY);
        polls.put("not-yet", -1.0);
        look(SILENCE + 1);
        assertThat(work.stuck()).containsExactly(new Stuck("closed", null));
    }

    @Test
    void aClientMayStopPollingWhileTheBrokerIsAway() {
        brokerThere = false;
        polls.put("publisher", 100.0);
        look(10 * SILENCE);
        assertThat(work.stuck()).isEmpty();
    }

    @Test
    void aClientThatWorksOffABacklogNeedNotPoll() {
        polls.put("publisher", 100.0);
        for (int i = 0; i < 2 * SILENCE; i++) {
            heartbeats.begin("publisher");
            heartbeats.end();
            look(1);
        }
        assertThat(work.stuck()).isEmpty();
    }

    @Test
    void aPauseOfTheWholeProcessBeginsAnew() {
        heartbeats.begin("pages-ingested");
        look(SILENCE);
        work.restart();
        look(SILENCE);
        assertThat(work.stuck()).isEmpty();
        look(1);
        assertThat(work.stuck()).hasSize(1);
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            work.look();
        }
    }
}
