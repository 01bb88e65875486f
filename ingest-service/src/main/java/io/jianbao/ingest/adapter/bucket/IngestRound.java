package io.jianbao.ingest.adapter.bucket;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One listing of the inbox and what came of it; shared by the workers. */
final class IngestRound {
    private static final int MOST_BUCKET_FAILURES = 10;

    private final AtomicInteger unsettled = new AtomicInteger();
    private final AtomicInteger bucketFailures = new AtomicInteger();
    private final AtomicReference<@Nullable String> away = new AtomicReference<>();

    /** A file was seen that is still fresh. */
    void sawUnsettled() {
        unsettled.incrementAndGet();
    }

    boolean hasUnsettled() {
        return unsettled.get() > 0;
    }

    /** A dependency failed. One file that fails in the bucket stops nobody; ten in a row, or the broker, stop the round. */
    void failed(String dependency) {
        if (!dependency.equals("bucket") || bucketFailures.incrementAndGet() >= MOST_BUCKET_FAILURES) {
            away.compareAndSet(null, dependency);
        }
    }

    void succeeded() {
        bucketFailures.set(0);
    }

    /** The dependency that is away and stopped the round, or null. */
    @Nullable
    String away() {
        return away.get();
    }
}
