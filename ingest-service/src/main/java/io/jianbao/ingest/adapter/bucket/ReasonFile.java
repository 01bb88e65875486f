package io.jianbao.ingest.adapter.bucket;

import io.jianbao.ingest.domain.Rejection;
import io.jianbao.ingest.domain.Sha256;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * {@code <name>.reason.json} beside a rejected file, as it is written.
 *
 * @param objectKey the file's key when it was dropped
 * @param reason    code of the reason, {@code text-too-long}
 * @param what      what is wrong and where, a sentence
 * @param next      what to do next, a sentence
 * @param offset    the first offending byte, from 0
 * @param bytes     size of the file
 * @param sha256    digest of the bytes, where they were read
 * @param time      when it was rejected, ISO 8601
 */
record ReasonFile(
        String objectKey,
        String reason,
        String what,
        String next,
        @Nullable Long offset,
        long bytes,
        @Nullable String sha256,
        String time) {

    static ReasonFile of(ListedFile file, Rejection rejection, @Nullable Sha256 content, Instant time) {
        return new ReasonFile(
                file.key(),
                rejection.reason().code(),
                rejection.sentence(),
                rejection.reason().next(),
                rejection.offset(),
                file.size(),
                content == null ? null : content.hex(),
                time.truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
