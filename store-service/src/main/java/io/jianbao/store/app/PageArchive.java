package io.jianbao.store.app;

import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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

    /** The drops of those of the latest pages whose text is of this kind, the latest first. */
    List<String> dropsOfPages(Predicate<String> text, int latest);

    /** A page's record as JSON. */
    Optional<String> find(String pageId);
}
