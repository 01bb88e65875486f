package io.jianbao.segment.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignOffTest {

    @Test
    void findsTheAgencyAtTheEnd() {
        assertThat(SignOff.start("双方举行会谈。(路透社)")).isEqualTo(7);
    }

    @Test
    void findsThePhotographerOrForeignReportsAtTheEnd() {
        assertThat(SignOff.start("大桥恢复通行。(周小禾 摄)")).isEqualTo(7);
        assertThat(SignOff.start("大桥恢复通行。(综合外电)")).isEqualTo(7);
    }

    @Test
    void findsNoneInsideTheText() {
        assertThat(SignOff.start("(路透社)的消息说，双方举行会谈。")).isNegative();
    }
}
