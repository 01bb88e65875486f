package io.jianbao.ingest.app;

import io.jianbao.ingest.app.DropReport.Result;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageKey;
import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.RejectionReason;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.Sidecar;
import io.jianbao.ingest.domain.SourceObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes one object from the inbox to {@code pages.ingested}. The order of work makes a crash between any two steps harmless: the bytes are
 * archived, the page settled ({@link PageSettlement}), the object moved. Until the page's identity is marked done the object is found in
 * the inbox again and the page repeated; after it, it is a duplicate. Nothing is lost; repeats have the same ids. Safe for use by many
 * threads and by several ingesters on one bucket.
 */
public final class IngestPage {
    private final IngestPorts ports;
    private final IngestOptions options;
    private final PageOfBytes pages;
    private final PageSettlement settlement;
    private final IngestSidecar ingestSidecar;

    /** A use case over these ports; {@code options} say what it may take and which version of the pipeline it is. */
    public IngestPage(IngestPorts ports, IngestOptions options) {
        this.ports = ports;
        this.options = options;
        this.pages = new PageOfBytes(ports.reader(), options);
        this.settlement = new PageSettlement(ports.register(), ports.objects(), ports.announcer(), options.release());
        this.ingestSidecar = new IngestSidecar(ports, pages, settlement);
    }

    /**
     * Takes the object on its way; when this returns, its outcome is published and it has left the inbox.
     *
     * @throws ObjectChangedException when it is gone or still being written: nothing has happened
     */
    public IngestOutcome ingest(BucketObject object) {
        Optional<Rejection> wrongSize = options.limits().checkSize(object.size());
        if (wrongSize.isPresent()) {
            return reject(object, wrongSize.get(), null);
        }
        byte[] bytes;
        try {
            bytes = object.read();
        } catch (ObjectUnreadableException e) {
            return reject(object, Rejection.of(RejectionReason.UNREADABLE), null);
        }
        String stem = PageKey.stemOf(object.key());
        return ports.objects()
                .whileHolding(
                        stem,
                        () -> IngestSidecar.isSidecar(object.key())
                                ? ingestSidecar(object, stem, bytes)
                                : ingest(object, stem, bytes));
    }

    /** Turns an object away for a reason found outside, e.g. a fault of the service itself. */
    public IngestOutcome reject(BucketObject object, Rejection rejection) {
        return reject(object, rejection, null);
    }

    private IngestOutcome ingestSidecar(BucketObject object, String stem, byte[] bytes) {
        object.confirm();
        try {
            return ingestSidecar.ingest(object, stem, bytes);
        } catch (InvalidSidecarException e) {
            Rejection rejection = Rejection.of(RejectionReason.INVALID_SIDECAR, String.valueOf(e.getMessage()));
            return reject(object, rejection, Sha256.of(bytes));
        }
    }

    private IngestOutcome ingest(BucketObject object, String stem, byte[] bytes) {
        Sha256 content = Sha256.of(bytes);
        SourceObject source = new SourceObject(object.key(), content, object.size(), object.lastModified());
        Sidecar sidecar = sidecarOf(object, stem);
        PageOfBytes.Result result = pages.read(source, bytes, sidecar);
        if (result instanceof PageOfBytes.NoPage none) {
            return reject(object, none.rejection(), content);
        }
        IngestedPage page = ((PageOfBytes.Page) result).page();
        object.confirm();
        ports.archive().keep(content, bytes);
        ObjectEntry former = ports.objects().find(stem, object.key()).orElse(null);
        IngestOutcome outcome = sidecar.withdraw() == null
                ? settlement.settle(page, former)
                : withdraw(page, former, sidecar.withdraw());
        object.moveToDone();
        return outcome;
    }

    /** What lies beside the object counts, though it is not taken in yet; else what came before. */
    private Sidecar sidecarOf(BucketObject object, String stem) {
        Optional<byte[]> beside = object.sidecar();
        if (beside.isPresent()) {
            try {
                return ports.sidecars().read(beside.get());
            } catch (InvalidSidecarException e) {
                // It is rejected in its own turn; the page does not wait for that.
                return ports.sidecars().sidecar(stem).orElse(Sidecar.NONE);
            }
        }
        return ports.sidecars().sidecar(stem).orElse(Sidecar.NONE);
    }

    private IngestOutcome withdraw(IngestedPage page, @Nullable ObjectEntry former, String reason) {
        if (former != null && former.withdrawn() == null) {
            ingestSidecar.withdraw(former, reason);
        }
        ports.announcer()
                .report(new DropReport(
                        page.dropId(),
                        page.source().objectKey(),
                        page.pageId(),
                        page.source().content(),
                        Result.WITHDRAWN,
                        reason));
        ports.objects().put(PageSettlement.entryOf(page, page.pageId()).withdrawnFor(reason));
        return new IngestOutcome.Withdrawn(page.dropId(), reason);
    }

    private IngestOutcome reject(BucketObject object, Rejection rejection, @Nullable Sha256 content) {
        DropId drop = DropId.of(object.key(), content, object.size(), object.lastModified());
        String reason = rejection.reason().code() + ": " + rejection.sentence();
        ports.announcer().report(new DropReport(drop, object.key(), null, content, Result.REJECTED, reason));
        object.moveToRejected(rejection, content);
        return new IngestOutcome.Rejected(drop, rejection);
    }
}
