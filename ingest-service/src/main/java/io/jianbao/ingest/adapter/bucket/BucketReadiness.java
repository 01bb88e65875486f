package io.jianbao.ingest.adapter.bucket;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** Ready while the bucket can take pages; else it says what is wrong and what to do. */
public final class BucketReadiness implements HealthCheck {
    private final BucketFolders bucket;
    private final BucketWatcher watcher;

    /** A check of this bucket. */
    public BucketReadiness(BucketFolders bucket, BucketWatcher watcher) {
        this.bucket = bucket;
        this.watcher = watcher;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("bucket")
                .withData("folder", bucket.root().toString())
                .withData("waiting", watcher.waiting());
        watcher.complaint().ifPresent(complaint -> response.withData("complaint", complaint));
        return response.status(watcher.complaint().isEmpty()).build();
    }
}
