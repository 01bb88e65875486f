package io.jianbao.ingest.adapter.bucket;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When a file is taken for complete: nothing about it has changed for the settle delay. The file's own time says so without any memory, so
 * that 100,000 files at once cost none; only for a file from the future (clocks differ) its first sight is remembered, of the latest 10,000.
 */
final class SettleRule {
    private static final int MOST = 10_000;

    private final Duration delay;
    private final Clock clock;
    private final Map<Path, Sight> future = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Sight> eldest) {
            return size() > MOST;
        }
    };

    SettleRule(Duration delay, Clock clock) {
        this.delay = delay;
        this.clock = clock;
    }

    boolean isSettled(ListedFile file) {
        Instant now = clock.instant();
        Instant modified = file.lastModified();
        if (!modified.isAfter(now)) {
            return !modified.plus(delay).isAfter(now);
        }
        Sight sight = future.get(file.path());
        if (sight == null
                || sight.size() != file.size()
                || !sight.lastModified().equals(modified)) {
            future.put(file.path(), new Sight(file.size(), modified, now));
            return delay.isZero();
        }
        return !sight.first().plus(delay).isAfter(now);
    }

    private record Sight(long size, Instant lastModified, Instant first) {}
}
