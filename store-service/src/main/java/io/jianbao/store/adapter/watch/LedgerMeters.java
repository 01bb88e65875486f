package io.jianbao.store.adapter.watch;

import io.jianbao.store.app.AuditReport;
import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.OverdueDrops.Count;
import io.jianbao.store.domain.DropState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The figures to alarm on, as of the latest look; not a number while the database is away or the bucket was not read. */
@ApplicationScoped
public class LedgerMeters {
    private volatile @Nullable Count count;
    private volatile double missing = Double.NaN;

    @Inject
    public LedgerMeters(MeterRegistry registry) {
        for (DropState state : DropState.values()) {
            Gauge.builder("jianbao.drops", this, meters -> meters.counted(c -> inState(c, state)))
                    .tag("state", state.wire())
                    .description("Drops by state")
                    .strongReference(true)
                    .register(registry);
        }
        Gauge.builder("jianbao.drops.open", this, meters -> meters.counted(c -> inState(c, DropState.UNDER_WAY)))
                .description("Drops without an end state")
                .strongReference(true)
                .register(registry);
        Gauge.builder("jianbao.drops.overdue", this, meters -> meters.counted(Count::overdue))
                .description("Drops without an end state for longer than they may take")
                .strongReference(true)
                .register(registry);
        Gauge.builder("jianbao.audit.missing", this, meters -> meters.missing)
                .description("Objects in the bucket for which the ledger has no end state")
                .strongReference(true)
                .register(registry);
    }

    void counted(Count latest) {
        count = latest;
    }

    void audited(AuditReport report) {
        missing = report.answered() == Answered.READ ? report.missing().size() : Double.NaN;
    }

    /** The database is away. */
    void unknown() {
        count = null;
        missing = Double.NaN;
    }

    private double counted(ToDoubleFunction<Count> figure) {
        Count latest = count;
        return latest == null ? Double.NaN : figure.applyAsDouble(latest);
    }

    private static double inState(Count count, DropState state) {
        return count.byState().getOrDefault(state, 0L);
    }
}
