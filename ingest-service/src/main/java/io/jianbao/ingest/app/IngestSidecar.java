package io.jianbao.ingest.app;

import io.jianbao.ingest.app.DropReport.Result;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.Sha256;
import io.jianbao.ingest.domain.Sidecar;
import io.jianbao.ingest.domain.SourceObject;
import java.time.Instant;
import java.util.Locale;

/**
 * Takes a sidecar in: keeps it for the pages of its stem that are to come, and applies it to those that came before it. A page whose
 * identity it changes is withdrawn under its old id and published, from the archive, under its new one, as a drop of the time of the
 * sidecar; one that it withdraws is withdrawn, and comes back when a later sidecar no longer says so. Every step may be repeated; the
 * sidecar leaves the inbox last. To be called while holding the stem.
 */
final class IngestSidecar {
    private final IngestPorts ports;
    private final PageOfBytes pages;
    private final PageSettlement settlement;

    IngestSidecar(IngestPorts ports, PageOfBytes pages, PageSettlement settlement) {
        this.ports = ports;
        this.pages = pages;
        this.settlement = settlement;
    }

    /** Whether the object with this key is a sidecar, {@code a/01.json}. */
    static boolean isSidecar(String objectKey) {
        return objectKey.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /**
     * Keeps and applies a sidecar.
     *
     * @throws InvalidSidecarException when it is none; nothing has happened
     */
    IngestOutcome ingest(BucketObject object, String stem, byte[] bytes) {
        Sidecar sidecar = ports.sidecars().read(bytes);
        int changed = 0;
        for (ObjectEntry entry : ports.objects().find(stem)) {
            changed += apply(sidecar, entry, object.lastModified()) ? 1 : 0;
        }
        ports.sidecars().keep(stem, bytes);
        object.moveToDone();
        DropId drop = DropId.of(object.key(), Sha256.of(bytes), object.size(), object.lastModified());
        return new IngestOutcome.SidecarKept(drop, changed);
    }

    /** The page of this object stands no longer. */
    void withdraw(ObjectEntry entry, String reason) {
        settlement.retire(entry, "withdrawn: " + reason);
        ports.announcer()
                .report(new DropReport(
                        entry.dropId(), entry.objectKey(), entry.pageId(), entry.content(), Result.WITHDRAWN, reason));
        ports.objects().put(entry.withdrawnFor(reason));
    }

    private boolean apply(Sidecar sidecar, ObjectEntry entry, Instant time) {
        String reason = sidecar.withdraw();
        if (reason == null) {
            return republish(sidecar, entry, time);
        }
        if (entry.withdrawn() != null) {
            return false;
        }
        withdraw(entry, reason);
        return true;
    }

    private boolean republish(Sidecar sidecar, ObjectEntry entry, Instant time) {
        byte[] bytes = ports.archive().find(entry.content()).orElse(null);
        if (bytes == null) {
            return false;
        }
        SourceObject source = new SourceObject(entry.objectKey(), entry.content(), entry.size(), time);
        if (!(pages.read(source, bytes, sidecar) instanceof PageOfBytes.Page read)) {
            throw new InvalidSidecarException(
                    "with it " + entry.objectKey() + " cannot be read any more; is charset right?");
        }
        boolean same =
                PageSettlement.entryOf(read.page(), entry.pageId()).identity().equals(entry.identity());
        if (entry.withdrawn() == null && same) {
            return false;
        }
        settlement.settle(read.page(), entry);
        return true;
    }
}
