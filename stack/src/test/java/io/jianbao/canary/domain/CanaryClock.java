package io.jianbao.canary.domain;

import java.time.Instant;

/** Breaks the law that a clock is handed in. */
public final class CanaryClock {
    /** Asks the clock. */
    public Instant forbidden() {
        return Instant.now();
    }
}
