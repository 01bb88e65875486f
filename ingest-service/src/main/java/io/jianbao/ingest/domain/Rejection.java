package io.jianbao.ingest.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why one object is turned away, e.g. {@code text-too-long: The text is too long for one page (1300000 bytes of at most 1048576).}
 *
 * @param reason the reason
 * @param detail where or how much, a phrase without a full stop; absent when the reason says it all
 * @param offset the first offending byte, counted from 0, where there is one
 */
public record Rejection(
        RejectionReason reason,
        @Nullable String detail,
        @Nullable Long offset) {
    /** Checks that there is a reason. */
    public Rejection {
        Objects.requireNonNull(reason, "reason");
    }

    /** A rejection without details. */
    public static Rejection of(RejectionReason reason) {
        return new Rejection(reason, null, null);
    }

    /** A rejection with details. */
    public static Rejection of(RejectionReason reason, String detail) {
        return new Rejection(reason, detail, null);
    }

    /** A rejection for what stands at a byte. */
    public static Rejection at(RejectionReason reason, long offset) {
        return new Rejection(reason, "at byte " + offset, offset);
    }

    /** What is wrong and where, one sentence. */
    public String sentence() {
        return detail == null ? reason.what() + "." : reason.what() + " (" + detail + ").";
    }
}
