package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.PageLimits;
import java.util.Objects;

/**
 * What the use case must be told.
 *
 * @param limits  how large a page may be
 * @param release version of the pipeline; another one publishes known pages again
 */
public record IngestOptions(PageLimits limits, String release) {
    /** Checks that nothing is missing. */
    public IngestOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(release, "release");
    }
}
