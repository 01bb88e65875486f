package io.jianbao.store.app;

import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.BucketListing.Listed;
import io.jianbao.store.domain.DropState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audit of the bucket against the ledger found.
 *
 * @param answered whether the bucket told
 * @param detail   why not
 * @param at       when; absent before the first audit
 * @param counts   the bucket's own numbers
 * @param compared how many objects were looked up in the ledger
 * @param missing  objects that should have reached an end and have not
 */
public record AuditReport(
        Answered answered,
        String detail,
        @Nullable Instant at,
        Map<String, Long> counts,
        int compared,
        List<Missing> missing) {
    public AuditReport {
        counts = Map.copyOf(counts);
        missing = List.copyOf(missing);
    }

    /**
     * An object of which the ledger does not know how it ended.
     *
     * @param object what the bucket says
     * @param state  what the ledger says; absent where it does not know the drop
     */
    public record Missing(Listed object, @Nullable DropState state) {}
}
