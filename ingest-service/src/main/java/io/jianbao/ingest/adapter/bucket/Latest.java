package io.jianbao.ingest.adapter.bucket;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Counts files and keeps those that came last, so that memory does not grow with their number. */
final class Latest {
    private final int kept;
    private final PriorityQueue<Found> latest = new PriorityQueue<>(Comparator.comparing(Found::since));
    private long count;
    private @Nullable Instant oldest;

    Latest(int kept) {
        this.kept = kept;
    }

    /**
     * A file.
     *
     * @param path  where it lies
     * @param name  what it is called there
     * @param since since when
     */
    record Found(Path path, String name, Instant since) {}

    void add(Found file) {
        count++;
        Instant first = oldest;
        oldest = first == null || file.since().isBefore(first) ? file.since() : first;
        latest.add(file);
        if (latest.size() > kept) {
            latest.remove();
        }
    }

    long count() {
        return count;
    }

    /** Since when the file that is there longest is there; null for none. */
    @Nullable
    Instant oldest() {
        return oldest;
    }

    /** The files that came last, the oldest of them first. */
    List<Found> found() {
        return latest.stream().sorted(Comparator.comparing(Found::since)).toList();
    }
}
