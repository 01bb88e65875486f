package io.jianbao.stack.bench;

import io.jianbao.stack.watch.StoreApi;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The store's own histogram of the time from a drop's first step to its being stored. */
final class StoreFigures {
    // jianbao_drop_to_stored_seconds_bucket{le="0.984263336"} 12.0
    private static final Pattern BUCKET = Pattern.compile(
            "^jianbao_drop_to_stored_seconds_bucket\\{.*?le=\"([^\"]+)\"[^}]*} (\\S+)$", Pattern.MULTILINE);

    // jianbao_drop_to_stored_seconds_count 12.0
    private static final Pattern COUNT =
            Pattern.compile("^jianbao_drop_to_stored_seconds_count(?:\\{[^}]*})? (\\S+)$", Pattern.MULTILINE);

    private static final long LOOK_MS = 1_000;

    private final StoreApi store;

    StoreFigures(StoreApi store) {
        this.store = store;
    }

    /** Whether {@code pages} drops are stored within {@code limit}. */
    boolean awaitStored(int pages, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (count() < pages) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(LOOK_MS);
        }
        return true;
    }

    private double count() throws InterruptedException {
        Matcher line = COUNT.matcher(store.get("/q/metrics").body());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    /** {@code p50 <= 1.2 s, p95 <= 4.3 s, p99 <= 5.0 s}, by the upper bounds of the histogram's buckets. */
    String latency() throws InterruptedException {
        Map<Double, Double> buckets = new TreeMap<>();
        Matcher line = BUCKET.matcher(store.get("/q/metrics").body());
        while (line.find()) {
            double bound = line.group(1).equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(line.group(1));
            buckets.put(bound, Double.parseDouble(line.group(2)));
        }
        return "p50 <= " + within(buckets, 0.50) + ", p95 <= " + within(buckets, 0.95) + ", p99 <= "
                + within(buckets, 0.99);
    }

    private static String within(Map<Double, Double> buckets, double share) {
        double all = buckets.getOrDefault(Double.POSITIVE_INFINITY, 0.0);
        return buckets.entrySet().stream()
                .filter(bucket -> bucket.getValue() >= share * all)
                .findFirst()
                .map(bucket -> String.format("%.1f s", bucket.getKey()))
                .orElse("unknown");
    }
}
