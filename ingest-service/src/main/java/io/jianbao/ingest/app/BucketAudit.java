package io.jianbao.ingest.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the bucket, for a comparison with the ledger.
 *
 * @param at      when it was looked at
 * @param counts  files by state: {@code waiting}, {@code done}, {@code rejected}
 * @param oldest  since when the file that has waited longest is there; absent when none waits
 * @param objects the files that came last to each state, at most {@link #LISTED} a state
 */
public record BucketAudit(
        Instant at, Map<String, Long> counts, @Nullable Instant oldest, List<AuditedObject> objects) {
    /** How many objects of a state are listed: an audit that runs every few minutes sees each. */
    public static final int LISTED = 1000;

    public BucketAudit {
        counts = Map.copyOf(counts);
        objects = List.copyOf(objects);
    }

    /**
     * One object.
     *
     * @param dropId    its drop, where it became one
     * @param objectKey its key
     * @param sha256    digest of its bytes, where they were read
     * @param since     since when it is in this state
     * @param state     {@code waiting}, {@code done}, {@code withdrawn} or {@code rejected}
     */
    public record AuditedObject(
            @Nullable String dropId,
            String objectKey,
            @Nullable String sha256,
            Instant since,
            String state) {}

    /** Port: looks at the bucket. */
    @FunctionalInterface
    public interface Source {
        /** What lies there now; fails as the bucket's adapter does when it cannot be read. */
        BucketAudit look();
    }
}
