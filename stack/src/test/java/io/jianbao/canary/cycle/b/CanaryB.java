package io.jianbao.canary.cycle.b;

import io.jianbao.canary.cycle.a.CanaryA;

/** The other half of a package cycle. */
public final class CanaryB {
    /** And back. */
    public CanaryA back() {
        return new CanaryA();
    }
}
