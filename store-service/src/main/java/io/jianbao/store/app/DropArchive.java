package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import java.util.Collection;
import java.util.List;
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

    /** Those of these drops that wait for articles of a publisher's list. */
    List<DropLedger> awaitingArticles(Collection<String> dropIds);
}
