package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.PageId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Port: the register of page ids and their owners. Each call is atomic, also between two ingesters on one bucket; what was written survives
 * a crash.
 */
public interface IdentityRegister {
    /**
     * Does {@code work} on a page while no other ingester works on it, so that a slow one cannot publish old bytes after new ones. The
     * register stays right without it; that order does not.
     */
    <T> T whileHolding(PageId page, Supplier<T> work);

    /** The entry of a page. */
    Optional<IdentityEntry> find(PageId page);

    /** Enters a page that has no entry; false when it has one, which then stays. */
    boolean createIfAbsent(IdentityEntry entry);

    /** Puts {@code next} in the place of {@code current}; false when the entry is no longer {@code current}, and then nothing changes. */
    boolean replace(IdentityEntry current, IdentityEntry next);
}
