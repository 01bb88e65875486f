package io.jianbao.ingest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DropIdTest {
    private static final Instant TIME = Instant.parse("2024-03-18T04:05:06.007Z");
    private static final Sha256 CONTENT = Sha256.of("江水上涨");

    @Test
    void isTheSameForTheSameDrop() {
        assertThat(DropId.of("a/01.txt", CONTENT, 12, TIME))
                .isEqualTo(DropId.of("a/01.txt", CONTENT, 12, TIME.plusNanos(9)));
    }

    @Test
    void differsByKeyContentAndTime() {
        DropId drop = DropId.of("a/01.txt", CONTENT, 12, TIME);
        assertThat(DropId.of("a/02.txt", CONTENT, 12, TIME)).isNotEqualTo(drop);
        assertThat(DropId.of("a/01.txt", Sha256.of("x"), 12, TIME)).isNotEqualTo(drop);
        assertThat(DropId.of("a/01.txt", CONTENT, 12, TIME.plusMillis(1))).isNotEqualTo(drop);
        assertThat(DropId.of("a/01.txt", null, 12, TIME)).isNotEqualTo(drop);
    }
}
