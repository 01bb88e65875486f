package io.jianbao.ingest.app;

import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a page id.
 *
 * @param pageId     the page
 * @param objectKey  the object that owns it
 * @param content    digest of the object's bytes
 * @param dropId     the drop that brought these bytes
 * @param release    version of the pipeline that published it
 * @param done       whether it has been published and acknowledged
 * @param supersedes the drop whose bytes these replace
 * @param besides    the page id that was taken, where this object is kept beside its owner: to be reviewed
 * @param withdrawn  whether the page stands no longer; its id is free for whoever comes
 */
public record IdentityEntry(
        PageId pageId,
        String objectKey,
        Sha256 content,
        DropId dropId,
        String release,
        boolean done,
        @Nullable DropId supersedes,
        @Nullable PageId besides,
        boolean withdrawn) {
    /** Checks that nothing is missing. */
    public IdentityEntry {
        Objects.requireNonNull(pageId, "pageId");
        Objects.requireNonNull(objectKey, "objectKey");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(dropId, "dropId");
        Objects.requireNonNull(release, "release");
    }

    /** The same entry, published and acknowledged. */
    public IdentityEntry markedDone() {
        return new IdentityEntry(pageId, objectKey, content, dropId, release, true, supersedes, besides, false);
    }

    /** The same entry; the page stands no longer. */
    public IdentityEntry markedWithdrawn() {
        return new IdentityEntry(pageId, objectKey, content, dropId, release, done, supersedes, besides, true);
    }

    /** The same bytes, to be published again for another drop: by another version of the pipeline, or as something else. */
    public IdentityEntry reopened(String otherRelease, DropId drop) {
        DropId replaced = otherRelease.equals(release) && !drop.equals(dropId) ? dropId : null;
        return new IdentityEntry(pageId, objectKey, content, drop, otherRelease, false, replaced, besides, false);
    }

    /** Whether these bytes have been published by this version of the pipeline. */
    public boolean isDoneBy(String thisRelease) {
        return done && !withdrawn && release.equals(thisRelease);
    }
}
