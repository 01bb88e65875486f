package io.jianbao.store.app;

import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import java.time.Clock;

/** Keeps the latest segmentation of every page, with its text, and tells the drop's ledger which object and page it was. */
public final class KeepPages {
    private final PageArchive pages;
    private final DropArchive drops;
    private final Clock clock;

    /** The use case over these ports. */
    public KeepPages(PageArchive pages, DropArchive drops, Clock clock) {
        this.pages = pages;
        this.drops = drops;
        this.clock = clock;
    }

    /** Keeps a page; idempotent. Says whether it was written: not when a later one is stored. */
    public boolean keep(StoredPage page) {
        boolean written = pages.write(page, clock.instant());
        drops.change(page.dropId(), known -> known.withSource(page.objectKey(), page.sha256(), page.pageId()));
        return written;
    }

    /** Notes that a page no longer stands; idempotent. */
    public void withdraw(Withdrawal withdrawal) {
        pages.withdraw(withdrawal);
    }
}
