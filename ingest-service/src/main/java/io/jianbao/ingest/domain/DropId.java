package io.jianbao.ingest.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The id of a drop, that is of one object put into the bucket at one time: a hash of its key, the SHA-256 of its bytes and its time of last
 * modification (whole milliseconds). Seen twice, the same drop has the same id.
 *
 * @param value 32 hex digits
 */
public record DropId(String value) {
    private static final int DIGITS = 32;

    /** Checks that the id is not empty. */
    public DropId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("value must not be empty");
        }
    }

    /** The id of a drop; without {@code content} (an object that cannot or must not be read) its size stands in for it. */
    public static DropId of(String objectKey, @Nullable Sha256 content, long size, Instant lastModified) {
        String what = content == null ? "size " + size : content.hex();
        return new DropId(Sha256.of(what + "\n" + lastModified.toEpochMilli() + "\n" + objectKey)
                .prefix(DIGITS));
    }
}
