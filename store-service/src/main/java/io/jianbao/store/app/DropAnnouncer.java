package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;

/** Port: tells the other services and the ledger itself that a drop is stored. */
@FunctionalInterface
public interface DropAnnouncer {
    /** Everything that is wanted of it is stored; returns when that is safe. */
    void stored(DropLedger drop);
}
