package io.jianbao.ingest.adapter.metrics;

import io.jianbao.ingest.app.IngestOutcome;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * {@code jianbao_ingest_pages_seconds}: pages and the time each took, by {@code outcome} (accepted, duplicate, superseded, withdrawn, rejected, sidecar) and
 * {@code reason} (of a rejection; {@code none} else, {@code review} for a page kept beside another); {@code jianbao_ingest_waiting}: files
 * in the inbox.
 */
public final class IngestMetrics {
    private final MeterRegistry registry;

    /** Metrics in this registry. */
    public IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Counts an outcome that took so many nanoseconds. */
    public void count(IngestOutcome outcome, long nanos) {
        Timer.builder("jianbao.ingest.pages")
                .description("pages by outcome")
                .tag("outcome", nameOf(outcome))
                .tag("reason", reasonOf(outcome))
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Shows the number of files that wait in the inbox. */
    public void showWaiting(Supplier<Number> waiting) {
        // Strongly held: nobody else keeps the supplier, and a collected one is a metric that is gone.
        Gauge.builder("jianbao.ingest.waiting", waiting).strongReference(true).register(registry);
    }

    private static String nameOf(IngestOutcome outcome) {
        if (outcome instanceof IngestOutcome.Accepted) {
            return "accepted";
        }
        if (outcome instanceof IngestOutcome.Superseded) {
            return "superseded";
        }
        if (outcome instanceof IngestOutcome.Withdrawn) {
            return "withdrawn";
        }
        if (outcome instanceof IngestOutcome.SidecarKept) {
            return "sidecar";
        }
        return outcome instanceof IngestOutcome.Duplicate ? "duplicate" : "rejected";
    }

    private static String reasonOf(IngestOutcome outcome) {
        if (outcome instanceof IngestOutcome.Rejected rejected) {
            return rejected.rejection().reason().code();
        }
        return outcome instanceof IngestOutcome.Accepted accepted && accepted.besides() != null ? "review" : "none";
    }
}
