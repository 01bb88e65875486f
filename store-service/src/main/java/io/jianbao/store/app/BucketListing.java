package io.jianbao.store.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Port: what the ingest service says of its bucket. */
@FunctionalInterface
public interface BucketListing {
    /** Whether it could be asked. */
    enum Answered {
        /** It told. */
        READ,
        /** Nobody said where to ask. */
        NOT_CONFIGURED,
        /** It did not answer, or not understandably. */
        UNREACHABLE
    }

    /**
     * An object in the bucket.
     *
     * @param dropId    its drop, where told
     * @param objectKey its key, where told
     * @param sha256    digest of its bytes, where told
     * @param since     since when it is so, where told
     * @param state     what the bucket says of it, where told
     */
    record Listed(
            @Nullable String dropId,
            @Nullable String objectKey,
            @Nullable String sha256,
            @Nullable Instant since,
            @Nullable String state) {}

    /**
     * What was told.
     *
     * @param answered whether anything was
     * @param detail   why not; empty where it was
     * @param counts   numbers of objects, by whatever name they were told under
     * @param objects  the objects that were listed
     */
    record Listing(Answered answered, String detail, Map<String, Long> counts, List<Listed> objects) {
        public Listing {
            counts = Map.copyOf(counts);
            objects = List.copyOf(objects);
        }

        /** That nothing was told, and why. */
        public static Listing of(Answered answered, String why) {
            return new Listing(answered, why, Map.of(), List.of());
        }
    }

    /** Asks now; takes some seconds at most and never fails. */
    Listing read();
}
