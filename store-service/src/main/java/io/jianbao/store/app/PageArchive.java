package io.jianbao.store.app;

import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import java.time.Instant;
import java.util.Optional;

/** Port: where segmented pages are kept. */
public interface PageArchive {
    /**
     * Writes a page unless one from a later ingest record is stored.
     *
     * @return whether it was written
     */
    boolean write(StoredPage page, Instant time);

    /** Notes on a stored page that it no longer stands, unless it was ingested after the withdrawal. */
    void withdraw(Withdrawal withdrawal);

    /** A page's record as JSON. */
    Optional<String> find(String pageId);
}
