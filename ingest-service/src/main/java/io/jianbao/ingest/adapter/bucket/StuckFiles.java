package io.jianbao.ingest.adapter.bucket;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are dealt with but cannot leave the inbox (a read-only folder): remembered, so that they are not taken again and again. One
 * that changes is a new file. Holds the latest 10,000.
 */
final class StuckFiles {
    private static final int MOST = 10_000;

    private final Map<Path, Seen> stuck = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Seen> eldest) {
            return size() > MOST;
        }
    };

    synchronized void add(ListedFile file) {
        stuck.put(file.path(), new Seen(file.size(), file.lastModified()));
    }

    synchronized boolean contains(ListedFile file) {
        return new Seen(file.size(), file.lastModified()).equals(stuck.get(file.path()));
    }

    private record Seen(long size, Instant lastModified) {}
}
