package io.jianbao.ingest.adapter.bucket;

import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready while the bucket's folders can be written and the disk has room. */
public final class BucketReadiness implements HealthCheck {
    private final BucketFolders bucket;
    private final BooleanSupplier lowOnSpace;

    /** A check of this bucket. */
    public BucketReadiness(BucketFolders bucket, BooleanSupplier lowOnSpace) {
        this.bucket = bucket;
        this.lowOnSpace = lowOnSpace;
    }

    @Override
    public HealthCheckResponse call() {
        boolean writable = bucket.isWritable();
        boolean full = lowOnSpace.getAsBoolean();
        return HealthCheckResponse.named("bucket")
                .withData("folder", bucket.root().toString())
                .withData("writable", writable)
                .withData("diskNearlyFull", full)
                .status(writable && !full)
                .build();
    }
}
