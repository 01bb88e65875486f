package io.jianbao.stack.supervise;

import java.time.Duration;

/** The pause before a process is started again: 1 s, 2 s, 4 s up to 30 s; after a run of over two minutes 1 s again. */
final class Backoff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration QUIET = Duration.ofMinutes(2);

    private Duration next = FIRST;

    /** The pause after a run of {@code ran}. */
    Duration pauseAfter(Duration ran) {
        Duration pause = ran.compareTo(QUIET) > 0 ? FIRST : next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return pause;
    }
}
