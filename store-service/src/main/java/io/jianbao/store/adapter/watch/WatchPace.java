package io.jianbao.store.adapter.watch;

import java.time.Duration;

/**
 * How often the ledger is looked at.
 *
 * @param countEvery pause between two counts
 * @param auditEvery pause between two audits of the bucket
 */
public record WatchPace(Duration countEvery, Duration auditEvery) {}
