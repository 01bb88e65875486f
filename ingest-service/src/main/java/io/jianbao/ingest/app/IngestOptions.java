package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.PageLimits;
import io.jianbao.ingest.domain.text.StatedEncodings;
import java.util.Map;
import java.util.Objects;

/**
 * What the use case must be told.
 *
 * @param limits  how large a page may be
 * @param release version of the pipeline; another one publishes known pages again
 * @param stated  encodings that sources are known to send
 */
public record IngestOptions(PageLimits limits, String release, StatedEncodings stated) {
    /** Checks that nothing is missing. */
    public IngestOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(stated, "stated");
    }

    /** Options without stated encodings. */
    public IngestOptions(PageLimits limits, String release) {
        this(limits, release, new StatedEncodings(Map.of()));
    }
}
