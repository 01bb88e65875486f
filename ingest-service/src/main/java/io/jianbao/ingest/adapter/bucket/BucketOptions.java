package io.jianbao.ingest.adapter.bucket;

import java.time.Duration;
import java.util.Objects;

/**
 * How the inbox is watched.
 *
 * @param settle       how long a file must not change before it is taken
 * @param relist       how often the inbox is listed whatever happens
 * @param workers      pages in hand at a time
 * @param minFreeBytes below that much free disk nothing is taken
 * @param disk         what the disk allows
 */
public record BucketOptions(Duration settle, Duration relist, int workers, long minFreeBytes, Disk disk) {
    /** On the real disk. */
    public BucketOptions(Duration settle, Duration relist, int workers, long minFreeBytes) {
        this(settle, relist, workers, minFreeBytes, Disk.REAL);
    }

    /** Checks the ranges. */
    public BucketOptions {
        Objects.requireNonNull(settle, "settle");
        Objects.requireNonNull(relist, "relist");
        if (settle.isNegative() || relist.isNegative() || relist.isZero()) {
            throw new IllegalArgumentException("settle must not be negative, relist must be positive");
        }
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be at least 1: " + workers);
        }
    }
}
