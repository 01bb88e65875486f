package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: looks drops up. The latest changed come first; at most {@code most} are given. */
public interface DropCatalogue {
    /** By the object's whole key or the end of it, {@code 2024-03-18/01.txt}; whole names go before parts of names. */
    List<DropLedger> byName(String name, int most);

    /** By the digest of the object's bytes (hex) or its beginning, or by the drop's own id. */
    List<DropLedger> byHash(String hash, int most);

    /** By the drop's own id or the page it became. */
    List<DropLedger> byIdOrPage(String id, int most);

    /** By the drops' own ids. */
    List<DropLedger> byIds(Collection<String> dropIds, int most);

    /**
     * By state and age.
     *
     * @param state  all where none is given
     * @param before in that state since before then; any time where none is given
     */
    List<DropLedger> byState(@Nullable DropState state, @Nullable Instant before, int most);

    /** How many drops are in each state. */
    Map<DropState, Long> counts();

    /** How many have had no end state since {@code before}. */
    long overdue(Instant before);
}
