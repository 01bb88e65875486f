package io.jianbao.canary.app;

import io.jianbao.events.Span;

/** Breaks the law that a use case knows only the domain. */
public final class CanaryUseCase {
    /** Uses the wire format. */
    public Span forbidden() {
        return new Span(0, 1);
    }
}
