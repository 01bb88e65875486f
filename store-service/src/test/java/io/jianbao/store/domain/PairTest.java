package io.jianbao.store.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PairTest {
    @Test
    void ordersByRevisionThenByAnalysis() {
        assertThat(new Pair(2, 1)).isGreaterThan(new Pair(1, 9));
        assertThat(new Pair(1, 10)).isGreaterThan(new Pair(1, 9));
        assertThat(new Pair(3, 4)).isEqualByComparingTo(new Pair(3, 4));
    }

    @Test
    void keepsItsOrderAsOneNumber() {
        Pair highest = new Pair(Integer.MAX_VALUE, Integer.MAX_VALUE);

        assertThat(Pair.ofOrder(highest.order())).isEqualTo(highest);
        assertThat(new Pair(1, 0).order()).isGreaterThan(new Pair(0, Integer.MAX_VALUE).order());
    }

    @Test
    void refusesNegativeNumbersByName() {
        assertThatThrownBy(() -> new Pair(-1, 0)).hasMessageContaining("revision");
        assertThatThrownBy(() -> new Pair(0, -1)).hasMessageContaining("analysis");
    }
}
