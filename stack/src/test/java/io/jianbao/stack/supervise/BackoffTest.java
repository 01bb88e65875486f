package io.jianbao.stack.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff();

    @Test
    void pausesDoubleUpToHalfAMinute() {
        assertThat(IntStream.range(0, 7)
                        .mapToObj(
                                run -> backoff.pauseAfter(Duration.ofSeconds(3)).toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
    }

    @Test
    void aLongQuietRunStartsOver() {
        backoff.pauseAfter(Duration.ZERO);
        backoff.pauseAfter(Duration.ZERO);
        assertThat(backoff.pauseAfter(Duration.ofMinutes(3))).hasSeconds(1);
        assertThat(backoff.pauseAfter(Duration.ZERO)).hasSeconds(2);
    }
}
