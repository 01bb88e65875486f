package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Port: where the drops' ledgers are kept. */
public interface DropArchive {
    /**
     * Changes one ledger, atomically: {@code change} is applied to what is stored (an empty ledger where nothing is) and may be applied
     * again when another writer was faster.
     *
     * @return the ledger as stored
     */
    DropLedger change(String dropId, UnaryOperator<DropLedger> change);

    /** As {@link #change}, and tells whether it was this call that changed anything: of several writers of one change, one alone. */
    Optional<DropLedger> changeOnce(String dropId, UnaryOperator<DropLedger> change);

    /** Those of these drops, and of the drops of these pages, that wait for articles of a publisher's list. */
    List<DropLedger> awaitingArticles(Collection<String> dropIds, Collection<String> pageIds);

    /** At most {@code most} drops that wait for articles and have made no step, nor been announced, since before then; the latest first. */
    List<DropLedger> awaitingSince(Instant then, int most);
}
