package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;

/** Port: tells the other services and the ledger itself what the store did with a drop. */
public interface DropAnnouncer {
    /** Everything that the publisher listed for it is stored; returns when that is safe. */
    void stored(DropLedger drop);

    /** A record of it was refused and waits for a person; returns when that is safe. */
    void deadLettered(DropLedger drop, String reason);
}
