package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;

/** Port: tells the pipeline. Each call returns when what it said is safe, and may be repeated. */
public interface PageAnnouncer {
    /** Sends a page on its way. */
    void announce(IngestedPage page);

    /** Says that a page must no longer stand. */
    void withdraw(DropId drop, PageId page, String reason);

    /** Says what became of a drop. */
    void report(DropReport report);
}
