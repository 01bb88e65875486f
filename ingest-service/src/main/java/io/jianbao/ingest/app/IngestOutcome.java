package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.IngestedPage;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Rejection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of an object in the inbox. */
public sealed interface IngestOutcome {
    /** The drop. */
    DropId dropId();

    /**
     * A page not seen before, or by another version of the pipeline, went on its way.
     *
     * @param page    the page
     * @param besides the page id that another object had taken, when this one is kept beside it and wants a review
     */
    record Accepted(IngestedPage page, @Nullable PageId besides) implements IngestOutcome {
        /** Checks that there is a page. */
        public Accepted {
            Objects.requireNonNull(page, "page");
        }

        @Override
        public DropId dropId() {
            return page.dropId();
        }
    }

    /**
     * The same bytes had gone their way before.
     *
     * @param dropId the drop
     * @param pageId the page it repeats
     */
    record Duplicate(DropId dropId, PageId pageId) implements IngestOutcome {
        /** Checks that nothing is missing. */
        public Duplicate {
            Objects.requireNonNull(dropId, "dropId");
            Objects.requireNonNull(pageId, "pageId");
        }
    }

    /**
     * Other bytes under a known key went on their way in place of the old ones.
     *
     * @param page     the page as it is now
     * @param replaced the drop that it replaces
     */
    record Superseded(IngestedPage page, DropId replaced) implements IngestOutcome {
        /** Checks that nothing is missing. */
        public Superseded {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(replaced, "replaced");
        }

        @Override
        public DropId dropId() {
            return page.dropId();
        }
    }

    /**
     * The object's page must not stand, says its sidecar; nothing was published, and what was is withdrawn.
     *
     * @param dropId the drop
     * @param reason why
     */
    record Withdrawn(DropId dropId, String reason) implements IngestOutcome {
        /** Checks that nothing is missing. */
        public Withdrawn {
            Objects.requireNonNull(dropId, "dropId");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The object is a sidecar, kept for its page.
     *
     * @param dropId the drop of the sidecar itself
     * @param pages  how many pages it changed
     */
    record SidecarKept(DropId dropId, int pages) implements IngestOutcome {
        /** Checks that there is a drop. */
        public SidecarKept {
            Objects.requireNonNull(dropId, "dropId");
        }
    }

    /**
     * The object holds no page that can be read.
     *
     * @param dropId    the drop
     * @param rejection why
     */
    record Rejected(DropId dropId, Rejection rejection) implements IngestOutcome {
        /** Checks that nothing is missing. */
        public Rejected {
            Objects.requireNonNull(dropId, "dropId");
            Objects.requireNonNull(rejection, "rejection");
        }
    }
}
