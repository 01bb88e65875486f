package io.jianbao.ingest.adapter.event;

import io.jianbao.events.DropStatus;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.ingest.app.DropReport;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.Known;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.PageIdentity;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From pages and reports to their events, field by field. */
public final class PageEvents {
    private static final String STEP = "ingest";

    private PageEvents() {}

    /** The event of a page on its way. */
    public static PageIngested ingested(IngestedPage page) {
        return new PageIngested(
                page.dropId().value(),
                identity(page.identity()),
                source(page),
                page.text().text(),
                false);
    }

    /** The event that withdraws a page. */
    public static PageWithdrawn withdrawn(DropId drop, PageId page, String reason) {
        return new PageWithdrawn(drop.value(), page.value(), page.issue().value(), reason);
    }

    /** The event that says what became of a drop. */
    public static DropStatus status(DropReport report, String version, Instant time) {
        PageId page = report.pageId();
        return new DropStatus(
                report.dropId().value(),
                report.objectKey(),
                page == null ? null : page.value(),
                report.content() == null ? null : report.content().hex(),
                STEP,
                report.result().name().toLowerCase(Locale.ROOT),
                report.reason(),
                version,
                time,
                null,
                null);
    }

    private static io.jianbao.events.PageIdentity identity(PageIdentity identity) {
        return new io.jianbao.events.PageIdentity(
                identity.pageId().value(),
                identity.issue().value().value(),
                known(identity.newspaper()),
                known(identity.issueDate()),
                known(identity.edition()),
                known(identity.pageNumber()));
    }

    private static io.jianbao.events.SourceObject source(IngestedPage page) {
        return new io.jianbao.events.SourceObject(
                page.source().objectKey(),
                page.source().content().hex(),
                page.text().mediaType(),
                page.source().size(),
                page.text().charset(),
                page.text().confidence(),
                page.source().lastModified());
    }

    private static io.jianbao.events.@Nullable Known known(@Nullable Known<?> known) {
        return known == null
                ? null
                : new io.jianbao.events.Known(
                        known.value().toString(), known.evidence().name().toLowerCase(Locale.ROOT), known.confidence());
    }
}
