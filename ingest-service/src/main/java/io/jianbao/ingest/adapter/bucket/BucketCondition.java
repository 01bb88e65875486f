package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Whether the bucket can take pages now: its disk has room, its folders can be written. While it cannot, nothing is taken and nothing is
 * lost; it is asked again every round, so that ingest goes on by itself. Each change is logged once, with what to do.
 */
final class BucketCondition {
    private static final Logger LOG = Logger.getLogger(BucketCondition.class);

    private final BucketFolders bucket;
    private final Disk disk;
    private final long minFreeBytes;
    private volatile boolean wasFull;
    private volatile @Nullable String complaint;

    BucketCondition(BucketFolders bucket, Disk disk, long minFreeBytes) {
        this.bucket = bucket;
        this.disk = disk;
        this.minFreeBytes = minFreeBytes;
    }

    /** Asks the disk; true when pages can be taken. */
    boolean check() {
        String now = look().orElse(null);
        String before = complaint;
        complaint = now;
        if (now != null && !now.equals(before)) {
            LOG.errorf("nothing is taken: %s bucket=%s", now, bucket.root());
        } else if (now == null && before != null) {
            LOG.infof("the bucket is well again, pages are taken bucket=%s", bucket.root());
        }
        return now == null;
    }

    /** What is wrong and what to do, as of the last check. */
    Optional<String> complaint() {
        return Optional.ofNullable(complaint);
    }

    /** A write failed; when that was for lack of room, nothing is taken until a probe succeeds. */
    void failed(@Nullable Throwable cause) {
        if (isLackOfRoom(cause)) {
            wasFull = true;
        }
    }

    private Optional<String> look() {
        for (Path folder : List.of(
                bucket.in(),
                bucket.done(),
                bucket.rejected(),
                bucket.archive(),
                bucket.identity(),
                bucket.objects(),
                bucket.sidecars(),
                bucket.temporary())) {
            if (!disk.isWritable(folder)) {
                return Optional.of("The folder " + bucket.root().relativize(folder)
                        + "/ of the bucket cannot be written. Give the service the right to write in it;"
                        + " ingest then goes on by itself.");
            }
        }
        long usable = disk.usableBytes(bucket.root());
        return usable < minFreeBytes || wasFull && !probe() ? Optional.of(full()) : Optional.empty();
    }

    private String full() {
        return "The disk of the bucket is full or nearly so (at least " + minFreeBytes
                + " bytes must be free). Make room; ingest then goes on by itself.";
    }

    private boolean probe() {
        try {
            disk.probe(bucket.temporary());
            wasFull = false;
            return true;
        } catch (IOException e) {
            LOG.debugf("probe failed reason=%s", e.getMessage());
            return false;
        }
    }

    private static boolean isLackOfRoom(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left") || message.contains("quota exceeded")) {
                return true;
            }
        }
        return false;
    }
}
