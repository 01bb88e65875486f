package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a drop, for the ledger.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket
 * @param pageId    its page, where it has one
 * @param content   digest of its bytes, where they were read
 * @param result    what became of it
 * @param reason    why, in words a person understands
 */
public record DropReport(
        DropId dropId,
        String objectKey,
        @Nullable PageId pageId,
        @Nullable Sha256 content,
        Result result,
        @Nullable String reason) {
    /** Checks that nothing is missing. */
    public DropReport {
        Objects.requireNonNull(dropId, "dropId");
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(result, "result");
    }

    /** What may become of a drop. */
    public enum Result {
        /** Its page is on its way. */
        ACCEPTED,
        /** Its page had gone its way before. */
        DUPLICATE,
        /** Another drop has taken its place. */
        SUPERSEDED,
        /** Its page must no longer stand. */
        WITHDRAWN,
        /** It holds no page. */
        REJECTED
    }
}
