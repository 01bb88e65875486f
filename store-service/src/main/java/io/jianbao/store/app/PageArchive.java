package io.jianbao.store.app;

import io.jianbao.store.domain.StoredPage;
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

    /** Notes on a stored page that it no longer stands, and why. */
    void withdraw(String pageId, String reason);

    /** A page's record as JSON. */
    Optional<String> find(String pageId);
}
