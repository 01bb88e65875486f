package io.jianbao.store.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import io.jianbao.store.domain.Steps;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OverdueDropsTest {
    private final DropsInMemory drops = new DropsInMemory();
    private final MovableClock clock = new MovableClock(Steps.MORNING);
    private final OverdueDrops overdue = new OverdueDrops(drops, clock, Duration.ofMinutes(10));

    @Test
    void tellsOfEachLateDropOnce() {
        report("d1", "accepted");
        report("d2", "rejected");
        assertThat(overdue.count().fresh()).isEmpty();

        clock.forward(Duration.ofMinutes(11));
        OverdueDrops.Count count = overdue.count();

        assertThat(count.fresh()).extracting(DropLedger::dropId).containsExactly("d1");
        assertThat(count.overdue()).isEqualTo(1);
        assertThat(count.byState()).containsEntry(DropState.UNDER_WAY, 1L).containsEntry(DropState.REJECTED, 1L);
        assertThat(overdue.count().fresh()).isEmpty();
        assertThat(overdue.count().overdue()).isEqualTo(1);
    }

    private void report(String dropId, String outcome) {
        drops.change(dropId, known -> known.with(Steps.report(Steps.step(outcome, 0))));
    }
}
