package io.jianbao.stack.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DropCountsTest {
    @Test
    void readsTheOverdueDropsFromTheMetrics() {
        assertThat(DropCounts.overdueIn("# HELP x\njianbao_drops_overdue 2.0\njianbao_pages 7.0\n"))
                .contains(2L);
    }

    @Test
    void sayNothingWhileTheDatabaseIsAway() {
        assertThat(DropCounts.overdueIn("jianbao_drops_overdue NaN\n")).isEmpty();
        assertThat(DropCounts.overdueIn("")).isEmpty();
    }
}
