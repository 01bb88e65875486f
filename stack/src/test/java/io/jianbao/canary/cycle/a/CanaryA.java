package io.jianbao.canary.cycle.a;

import io.jianbao.canary.cycle.b.CanaryB;

/** One half of a package cycle. */
public final class CanaryA {
    /** The way there. */
    public CanaryB there() {
        return new CanaryB();
    }
}
