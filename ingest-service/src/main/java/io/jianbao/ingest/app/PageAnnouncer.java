package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.IngestedPage;

/** Port: tells the pipeline. Each call returns when what it said is safe, and may be repeated. */
public interface PageAnnouncer {
    /** Sends a page on its way. */
    void announce(IngestedPage page);

    /** Says what became of a drop. */
    void report(DropReport report);
}
