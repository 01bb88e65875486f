package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.app.IdentityEntry;
import io.jianbao.ingest.domain.DropId;
import io.jianbao.ingest.domain.PageId;
import io.jianbao.ingest.domain.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * {@code identity/<pageId>.json} as it is written.
 *
 * @param pageId     the page
 * @param objectKey  the object that owns it
 * @param sha256     digest of its bytes
 * @param dropId     the drop that brought them
 * @param release    version of the pipeline that published it
 * @param done       whether it was published and acknowledged
 * @param supersedes the drop it replaces
 * @param besides    the taken page id beside which it is kept, to be reviewed
 * @param withdrawn  whether the page stands no longer; absent in files of earlier versions
 */
record IdentityFile(
        String pageId,
        String objectKey,
        String sha256,
        String dropId,
        String release,
        boolean done,
        @Nullable String supersedes,
        @Nullable String besides,
        boolean withdrawn) {

    static IdentityFile of(IdentityEntry entry) {
        DropId supersedes = entry.supersedes();
        PageId besides = entry.besides();
        return new IdentityFile(
                entry.pageId().value(),
                entry.objectKey(),
                entry.content().hex(),
                entry.dropId().value(),
                entry.release(),
                entry.done(),
                supersedes == null ? null : supersedes.value(),
                besides == null ? null : besides.value(),
                entry.withdrawn());
    }

    IdentityEntry entry() {
        return new IdentityEntry(
                new PageId(pageId),
                objectKey,
                new Sha256(sha256),
                new DropId(dropId),
                release,
                done,
                supersedes == null ? null : new DropId(supersedes),
                besides == null ? null : new PageId(besides),
                withdrawn);
    }
}
