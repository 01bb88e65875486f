package io.jianbao.store.adapter.watch;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.app.AuditBucket;
import io.jianbao.store.app.AuditReport;
import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.OverdueDrops;
import io.jianbao.store.app.OverdueDrops.Count;
import io.jianbao.store.app.TrackDrop;
import io.jianbao.store.domain.DropLedger;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at the ledger now and then, in one thread: counts drops, warns once of each that is late, announces what was lost, audits the bucket. */
@ApplicationScoped
public class LedgerWatch {
    private static final Logger LOG = Logger.getLogger(LedgerWatch.class);

    private final OverdueDrops overdue;
    private final TrackDrop drops;
    private final AuditBucket audit;
    private final LedgerMeters meters;
    private final Duration countEvery;
    private final Duration auditEvery;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread watch = new Thread(work, "ledger-watch");
        watch.setDaemon(true);
        return watch;
    });

    @Inject
    public LedgerWatch(OverdueDrops overdue, TrackDrop drops, AuditBucket audit, LedgerMeters meters, WatchPace pace) {
        this.overdue = overdue;
        this.drops = drops;
        this.audit = audit;
        this.meters = meters;
        this.countEvery = pace.countEvery();
        this.auditEvery = pace.auditEvery();
    }

    void onStart(@Observes StartupEvent event) {
        repeat(this::count, countEvery);
        repeat(this::audit, auditEvery);
    }

    void onStop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    private void repeat(Runnable work, Duration pause) {
        Future<?> unused =
                thread.scheduleWithFixedDelay(() -> carefully(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A look that fails must not be the last one. */
    private void carefully(Runnable work) {
        try {
            work.run();
        } catch (UnavailableException away) {
            meters.unknown();
            LOG.debugf("look at the ledger put off dependency=%s", away.dependency());
        } catch (RuntimeException e) {
            if (!thread.isShutdown()) {
                LOG.error("look at the ledger failed", e);
            }
        }
    }

    private void count() {
        Count count = overdue.count();
        meters.counted(count);
        count.fresh().forEach(LedgerWatch::warn);
        drops.announceLost();
    }

    private void audit() {
        AuditReport report = audit.run();
        meters.audited(report);
        if (report.answered() == Answered.UNREACHABLE) {
            LOG.warnf("bucket not audited reason=%s", report.detail());
        }
        if (!report.missing().isEmpty()) {
            LOG.warnf(
                    "objects in the bucket without an end in the ledger missing=%d compared=%d, see GET /drops/audit",
                    report.missing().size(), report.compared());
        }
    }

    private static void warn(DropLedger drop) {
        LOG.warnf(
                "drop without an end state is late dropId=%s objectKey=%s pageId=%s since=%s lastStep=%s",
                drop.dropId(),
                drop.objectKey(),
                drop.pageId(),
                drop.since().orElse(null),
                drop.steps().isEmpty()
                        ? "none"
                        : drop.steps().get(drop.steps().size() - 1).outcome());
    }
}
