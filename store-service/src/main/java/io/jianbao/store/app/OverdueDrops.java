package io.jianbao.store.app;

import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts drops by state and finds those that are late: without an end state for longer than they may take. */
public final class OverdueDrops {
    private static final int MOST = 200;

    private final DropCatalogue drops;
    private final Clock clock;
    private final Duration overdueAfter;
    private final Set<String> told = new LinkedHashSet<>();

    /**
     * What was counted.
     *
     * @param byState how many drops are in each state
     * @param overdue how many are late
     * @param fresh   those that are late now and were not yet told of
     */
    public record Count(Map<DropState, Long> byState, long overdue, List<DropLedger> fresh) {
        public Count {
            byState = Map.copyOf(byState);
            fresh = List.copyOf(fresh);
        }
    }

    /** The use case over this port. */
    public OverdueDrops(DropCatalogue drops, Clock clock, Duration overdueAfter) {
        this.drops = drops;
        this.clock = clock;
        this.overdueAfter = overdueAfter;
    }

    /** Counts now; fails when the database is away. To be called by one thread. */
    public Count count() {
        Instant before = clock.instant().minus(overdueAfter);
        List<DropLedger> late = drops.byState(DropState.UNDER_WAY, before, MOST);
        List<DropLedger> fresh =
                late.stream().filter(drop -> !told.contains(drop.dropId())).toList();
        told.retainAll(late.stream().map(DropLedger::dropId).collect(Collectors.toSet()));
        fresh.forEach(drop -> told.add(drop.dropId()));
        return new Count(drops.counts(), drops.overdue(before), fresh);
    }
}
