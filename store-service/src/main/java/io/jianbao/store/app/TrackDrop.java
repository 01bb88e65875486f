package io.jianbao.store.app;

import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the ledger of drops: every step is recorded, and a drop is announced as stored once every article that the publisher listed for it has
 * an equal or higher revision in the store. That is looked at after articles and after a list were written, so neither can miss the other.
 * The announcement comes back as a step like any other and is only recorded: it starts nothing.
 */
public final class TrackDrop {
    private final DropArchive drops;
    private final ArticleArchive articles;
    private final DropAnnouncer announcer;

    /** The use case over these ports. */
    public TrackDrop(DropArchive drops, ArticleArchive articles, DropAnnouncer announcer) {
        this.drops = drops;
        this.articles = articles;
        this.announcer = announcer;
    }

    /** Records a step, and looks whether the drop is stored when the step is a publisher's list. Idempotent. */
    public DropLedger track(DropReport report) {
        DropLedger ledger = drops.change(report.dropId(), known -> known.with(report));
        if (report.step().articles() != null && ledger.awaitsArticles()) {
            announceIfStored(List.of(ledger));
        }
        return ledger;
    }

    /** Looks whether one of these drops is stored now; to be called after articles made from them were written. */
    public void articlesStored(Collection<String> dropIds) {
        if (!dropIds.isEmpty()) {
            announceIfStored(drops.awaitingArticles(dropIds));
        }
    }

    /** Tells that a record made from these drops was refused, so that they reach an end state that someone looks at. */
    public void refused(Collection<String> dropIds, String reason) {
        for (String dropId : dropIds) {
            announcer.deadLettered(drops.change(dropId, known -> known), reason);
        }
    }

    private void announceIfStored(List<DropLedger> ledgers) {
        List<String> ids = ledgers.stream()
                .flatMap(ledger -> ledger.published().orElse(List.of()).stream())
                .map(ArticleRevision::id)
                .distinct()
                .toList();
        Map<String, Integer> revisions = ids.isEmpty() ? Map.of() : articles.revisions(ids);
        ledgers.stream().filter(ledger -> ledger.isStored(revisions)).forEach(announcer::stored);
    }
}
