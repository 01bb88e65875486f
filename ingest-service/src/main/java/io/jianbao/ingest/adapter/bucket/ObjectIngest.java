package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.BucketObject;
import io.jianbao.ingest.app.IngestOutcome;
import io.jianbao.ingest.app.IngestPage;
import io.jianbao.ingest.app.ObjectChangedException;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import org.jboss.logging.Logger;

/** Takes one file through the use case and logs what became of it. Nothing that one file does stops the others. */
final class ObjectIngest {
    private static final Logger LOG = Logger.getLogger(ObjectIngest.class);

    private final IngestPage ingest;
    private final Exits exits;
    private final OutcomeListener listener;
    private final BucketCondition condition;
    private final Disk disk;

    ObjectIngest(IngestPage ingest, Exits exits, BucketCondition condition, Disk disk, OutcomeListener listener) {
        this.ingest = ingest;
        this.condition = condition;
        this.disk = disk;
        this.exits = exits;
        this.listener = listener;
    }

    void take(ListedFile file, IngestRound round) {
        FolderObject object = new FolderObject(file, exits, disk);
        long start = System.nanoTime();
        try {
            settled(file, outcomeOf(file, object), start);
            round.succeeded();
        } catch (ObjectChangedException e) {
            LOG.debugf("file is not ready, listed again later key=%s reason=%s", file.key(), e.getMessage());
            round.sawUnsettled();
        } catch (UnavailableException e) {
            LOG.warnf("page waits, tried again key=%s reason=%s", file.key(), e.getMessage());
            condition.failed(e);
            round.failed(e.dependency());
        } catch (RuntimeException e) {
            LOG.errorf(e, "page failed by a fault of this service key=%s", file.key());
            reject(file, object, e);
        }
    }

    private IngestOutcome outcomeOf(ListedFile file, FolderObject object) {
        return switch (file.kind()) {
            case FILE -> ingest.ingest(object);
            case LINK -> ingest.reject(object, Rejection.of(RejectionReason.SYMBOLIC_LINK));
            case OTHER -> ingest.reject(object, Rejection.of(RejectionReason.NOT_A_FILE));
        };
    }

    private void reject(ListedFile file, BucketObject object, RuntimeException fault) {
        long start = System.nanoTime();
        try {
            String detail = fault.getClass().getSimpleName();
            settled(file, ingest.reject(object, Rejection.of(RejectionReason.INTERNAL_ERROR, detail)), start);
        } catch (RuntimeException e) {
            LOG.errorf(e, "page cannot be rejected either, left in the inbox key=%s", file.key());
        }
    }

    private void settled(ListedFile file, IngestOutcome outcome, long start) {
        long nanos = System.nanoTime() - start;
        listener.settled(outcome, nanos);
        LOG.infof("%s key=%s elapsedMs=%d", describe(outcome), file.key(), nanos / 1_000_000);
    }

    private static String describe(IngestOutcome outcome) {
        String drop = "dropId=" + outcome.dropId().value();
        if (outcome instanceof IngestOutcome.Accepted accepted) {
            String review = accepted.besides() == null
                    ? ""
                    : " kept beside " + accepted.besides().value() + ", to be reviewed";
            return "page accepted" + review + " " + drop + " pageId="
                    + accepted.page().pageId().value();
        }
        if (outcome instanceof IngestOutcome.Superseded superseded) {
            return "page accepted in place of an older one " + drop + " pageId="
                    + superseded.page().pageId().value() + " replaced="
                    + superseded.replaced().value();
        }
        if (outcome instanceof IngestOutcome.Duplicate duplicate) {
            return "page is a duplicate " + drop + " pageId="
                    + duplicate.pageId().value();
        }
        if (outcome instanceof IngestOutcome.Withdrawn withdrawn) {
            return "page withdrawn by its sidecar " + drop + " reason=" + withdrawn.reason();
        }
        if (outcome instanceof IngestOutcome.SidecarKept kept) {
            return "sidecar kept " + drop + " pagesChanged=" + kept.pages();
        }
        Rejection rejection = ((IngestOutcome.Rejected) outcome).rejection();
        return "page rejected: " + rejection.sentence() + " " + drop + " reason="
                + rejection.reason().code();
    }
}
