package io.jianbao.store.app;

import io.jianbao.store.app.AuditReport.Missing;
import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.BucketListing.Listed;
import io.jianbao.store.app.BucketListing.Listing;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares what lies in the bucket with the ledger: an object that has been there for longer than drops may take, and whose drop the ledger does
 * not know or has no end state for, is missing. The latest report is kept.
 */
public final class AuditBucket {
    private static final int PART = 500;
    private static final int MOST_OF_A_NAME = 20;

    private final BucketListing bucket;
    private final DropCatalogue drops;
    private final Clock clock;
    private final Duration overdueAfter;
    private volatile AuditReport latest =
            new AuditReport(Answered.NOT_CONFIGURED, "no audit has run yet", null, Map.of(), 0, List.of());

    /** The use case over these ports; what is younger than {@code overdueAfter} may still be on its way. */
    public AuditBucket(BucketListing bucket, DropCatalogue drops, Clock clock, Duration overdueAfter) {
        this.bucket = bucket;
        this.drops = drops;
        this.clock = clock;
        this.overdueAfter = overdueAfter;
    }

    /** Audits now; fails when the database is away. */
    public AuditReport run() {
        Instant now = clock.instant();
        Instant before = now.minus(overdueAfter);
        Listing listing = bucket.read();
        List<Listed> old = listing.objects().stream()
                .filter(object -> !isYoung(object.since(), before))
                .toList();
        Map<String, DropLedger> known = ledgers(old);
        List<Missing> missing = new ArrayList<>();
        for (Listed object : old) {
            DropLedger ledger = ledgerOf(object, known);
            if (ledger == null) {
                missing.add(new Missing(object, null));
            } else if (ledger.state() == DropState.UNDER_WAY
                    && !isYoung(ledger.since().orElse(null), before)) {
                missing.add(new Missing(object, DropState.UNDER_WAY));
            }
        }
        latest = new AuditReport(listing.answered(), listing.detail(), now, listing.counts(), old.size(), missing);
        return latest;
    }

    /** The latest report. */
    public AuditReport latest() {
        return latest;
    }

    private static boolean isYoung(@Nullable Instant since, Instant before) {
        return since != null && since.isAfter(before);
    }

    private Map<String, DropLedger> ledgers(List<Listed> objects) {
        List<String> ids = objects.stream()
                .map(Listed::dropId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, DropLedger> ledgers = new HashMap<>();
        for (int from = 0; from < ids.size(); from += PART) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + PART));
            drops.byIds(part, part.size()).forEach(ledger -> ledgers.put(ledger.dropId(), ledger));
        }
        return ledgers;
    }

    /** Without a drop's id the same key (and bytes, where told) must do. */
    private @Nullable DropLedger ledgerOf(Listed object, Map<String, DropLedger> known) {
        String dropId = object.dropId();
        String key = object.objectKey();
        if (dropId != null || key == null) {
            return dropId == null ? null : known.get(dropId);
        }
        return drops.byName(key, MOST_OF_A_NAME).stream()
                .filter(ledger -> key.equals(ledger.objectKey()))
                .filter(ledger -> object.sha256() == null || object.sha256().equals(ledger.sha256()))
                .findFirst()
                .orElse(null);
    }
}
