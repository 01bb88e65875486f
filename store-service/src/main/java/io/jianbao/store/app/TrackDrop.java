package io.jianbao.store.app;

import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the ledger of drops: every step is recorded, and a drop is announced as stored once every article that the publisher listed for it has
 * an equal or higher revision in the store. That is looked at after articles and after a list were written, so neither can miss the other.
 * Whoever's guarded write enters the announcement into the ledger announces, so a drop and list are announced once, by however many stores; one
 * that was lost on the way (a crash between ledger and topic) is made again after a minute. The announcement comes back as a step like any
 * other and is only recorded: it starts nothing.
 */
public final class TrackDrop {
    private static final int MOST = 200;

    private final DropArchive drops;
    private final ArticleArchive articles;
    private final DropAnnouncer announcer;
    private final Clock clock;

    /** The use case over these ports. */
    public TrackDrop(DropArchive drops, ArticleArchive articles, DropAnnouncer announcer, Clock clock) {
        this.drops = drops;
        this.articles = articles;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Records a step, and looks whether the drop is stored when the step may tell. Idempotent. */
    public DropLedger track(DropReport report) {
        DropLedger ledger = drops.change(report.dropId(), known -> known.with(report));
        if (report.step().asksForALook() && ledger.awaitsArticles()) {
            announceIfStored(List.of(ledger));
        }
        return ledger;
    }

    /**
     * Looks whether a drop is stored now; to be called after articles were written. A later drop of the page lists an article that it left
     * unchanged too, whose record names the earlier drop alone: so the drops of the articles' pages are looked at as well.
     *
     * @param dropIds the drops that the articles were made from
     * @param pageIds the articles' pages
     */
    public void articlesStored(Collection<String> dropIds, Collection<String> pageIds) {
        if (!dropIds.isEmpty() || !pageIds.isEmpty()) {
            announceIfStored(drops.awaitingArticles(dropIds, pageIds));
        }
    }

    /**
     * Looks again at drops that have waited for a minute: an announcement may have been lost, or a listed article may have been stored as
     * another drop's, of which it is an unchanged part. To be called now and then.
     */
    public void lookAgain() {
        Instant then = clock.instant().minus(DropLedger.LOST_AFTER);
        announceIfStored(drops.awaitingSince(then, MOST));
    }

    private void announceIfStored(List<DropLedger> ledgers) {
        List<String> ids = ledgers.stream()
                .flatMap(ledger -> ledger.wanted().stream())
                .map(ArticleRevision::id)
                .distinct()
                .toList();
        Map<String, Integer> revisions = ids.isEmpty() ? Map.of() : articles.revisions(ids);
        ledgers.stream().filter(ledger -> ledger.isReached(revisions)).forEach(this::announce);
    }

    private void announce(DropLedger reached) {
        Instant now = clock.instant();
        drops.changeOnce(reached.dropId(), known -> covers(reached, known) ? known.announcedAt(now) : known)
                .ifPresent(announcer::stored);
    }

    /** Another list may have come since it was looked at: then that list's own look decides. */
    private static boolean covers(DropLedger reached, DropLedger known) {
        return known.wanted().equals(reached.wanted());
    }
}
