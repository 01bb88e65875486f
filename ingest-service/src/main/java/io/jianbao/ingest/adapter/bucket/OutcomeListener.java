package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.app.IngestOutcome;

/** Learns of every outcome, e.g. to count it. */
@FunctionalInterface
public interface OutcomeListener {
    /** An object was dealt with, in so many nanoseconds. */
    void settled(IngestOutcome outcome, long nanos);
}
