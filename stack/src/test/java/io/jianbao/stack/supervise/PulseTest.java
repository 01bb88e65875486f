package io.jianbao.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final Pulse pulse = new Pulse();

    @Test
    void aSilentProcessIsFoundWithinThirtySeconds() {
        pulse.started(at(0));
        pulse.heard(Probe.Answer.ALIVE, at(10));
        pulse.heard(Probe.Answer.SILENT, at(23));
        assertThat(pulse.complaint(at(34))).isEmpty();
        assertThat(pulse.complaint(at(36))).contains("does not answer for 26 s");
    }

    @Test
    void aProcessThatSaysItIsNotAliveIsFoundTheSameWay() {
        pulse.started(at(0));
        pulse.heard(Probe.Answer.ALIVE, at(1));
        pulse.heard(Probe.Answer.NOT_ALIVE, at(4));
        assertThat(pulse.complaint(at(27))).contains("answers that it is not alive for 26 s");
    }

    @Test
    void oneAnswerMakesUpForAllSilence() {
        pulse.started(at(0));
        pulse.heard(Probe.Answer.ALIVE, at(1));
        pulse.heard(Probe.Answer.SILENT, at(20));
        pulse.heard(Probe.Answer.ALIVE, at(24));
        assertThat(pulse.complaint(at(48))).isEmpty();
    }

    @Test
    void aStartingProcessHasThreeMinutes() {
        pulse.started(at(0));
        pulse.heard(Probe.Answer.SILENT, at(100));
        assertThat(pulse.complaint(at(179))).isEmpty();
        assertThat(pulse.complaint(at(181))).isPresent();
    }

    @Test
    void nothingIsHeldAgainstAProcessWhenTheListenerWasAway() {
        pulse.started(at(0));
        pulse.heard(Probe.Answer.ALIVE, at(1));
        assertThat(LifeWatch.isLate(at(2), at(122))).isTrue();
        pulse.forgive(at(122));
        assertThat(pulse.complaint(at(123))).isEmpty();
        assertThat(pulse.complaint(at(148))).isPresent();
    }

    @Test
    void anOrdinaryTickIsNotLate() {
        assertThat(LifeWatch.isLate(at(2), at(4))).isFalse();
    }

    private static long at(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
