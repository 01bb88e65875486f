package io.jianbao.store.adapter.event;

import io.jianbao.events.ArticleVersion;
import io.jianbao.events.DropStatus;
import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropReport;
import io.jianbao.store.domain.DropStep;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Status events to steps of the ledger, and the store's own step to an event. */
public final class DropMapping {
    /** The store's step. */
    public static final String STORE = "store";

    private DropMapping() {}

    /** Times are kept to the millisecond, as the database does. */
    public static DropReport report(DropStatus status) {
        ArticleVersion article = status.article();
        DropStep step = new DropStep(
                status.step(),
                status.outcome(),
                status.reason(),
                status.version(),
                status.time().truncatedTo(ChronoUnit.MILLIS),
                status.pageId(),
                revisions(status.articles()),
                article == null ? null : revision(article));
        return new DropReport(status.dropId(), status.objectKey(), status.sha256(), step);
    }

    /** The store's own step: everything wanted of a drop is stored, and what that was. */
    public static DropStatus stored(DropLedger drop, Stamp stamp) {
        return new DropStatus(
                drop.dropId(),
                drop.objectKey(),
                drop.pageId(),
                drop.sha256(),
                STORE,
                "stored",
                null,
                stamp.version(),
                stamp.time().truncatedTo(ChronoUnit.MILLIS),
                drop.wanted().stream()
                        .map(article -> new ArticleVersion(article.id(), article.revision()))
                        .toList(),
                null);
    }

    /**
     * By what and when a step was taken.
     *
     * @param version the service's version
     * @param time    when
     */
    public record Stamp(String version, Instant time) {}

    private static @Nullable List<ArticleRevision> revisions(@Nullable List<ArticleVersion> articles) {
        return articles == null
                ? null
                : articles.stream().map(DropMapping::revision).toList();
    }

    private static ArticleRevision revision(ArticleVersion article) {
        return new ArticleRevision(article.id(), article.revision());
    }
}
