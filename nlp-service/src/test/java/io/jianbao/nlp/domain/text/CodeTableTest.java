package io.jianbao.nlp.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CodeTableTest {

    @Test
    void findsWhatWasPutInAndNothingElse() {
        CodeTable table = new CodeTable(new int[] {7, -3, 1 << 20}, new short[] {1, 2, 3});

        assertThat(table.get(-3)).isEqualTo(2);
        assertThat(table.get(1 << 20)).isEqualTo(3);
        assertThat(table.get(8)).isEqualTo(CodeTable.ABSENT);
    }

    @Test
    void listsItsKeysInAscendingOrder() {
        assertThat(new CodeTable(new int[] {7, -3, 5}, new short[3]).keys()).containsExactly(-3, 5, 7);
    }

    @Test
    void refusesKeysThatStandTwiceOrAreZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeTable(new int[] {4, 4}, new short[2]));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeTable(new int[] {0}, new short[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeTable(new int[] {1}, new short[2]));
    }
}
