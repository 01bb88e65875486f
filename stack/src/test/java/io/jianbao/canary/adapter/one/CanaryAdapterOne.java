package io.jianbao.canary.adapter.one;

import io.jianbao.canary.adapter.two.CanaryAdapterTwo;

/** Breaks the law that an adapter does not know another. */
public final class CanaryAdapterOne {
    /** Uses the other. */
    public CanaryAdapterTwo forbidden() {
        return new CanaryAdapterTwo();
    }
}
