package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that are dealt with but cannot leave the inbox (a read-only folder): remembered, so that they are not taken again and again; only
 * their move is tried again, every round. One that changes is a new file. Holds the latest 10,000.
 */
final class StuckFiles {
    private static final int MOST = 10_000;

    private final Map<Path, Stuck> stuck = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Stuck> eldest) {
            return size() > MOST;
        }
    };

    /** A file that could not leave by this move. */
    synchronized void add(ListedFile file, Move move) {
        stuck.put(file.path(), new Stuck(file.size(), file.lastModified(), move));
    }

    synchronized boolean contains(ListedFile file) {
        Stuck known = stuck.get(file.path());
        return known != null
                && known.size() == file.size()
                && known.lastModified().equals(file.lastModified());
    }

    /** Tries to move each again and forgets those that went. */
    synchronized void retry() {
        for (Iterator<Stuck> all = stuck.values().iterator(); all.hasNext(); ) {
            if (moves(all.next())) {
                all.remove();
            }
        }
    }

    /** What is wrong and what to do, while there is any. */
    synchronized Optional<String> complaint() {
        return stuck.isEmpty()
                ? Optional.empty()
                : Optional.of(stuck.size() + " files are dealt with but cannot be moved out of the inbox, the first is "
                        + stuck.keySet().iterator().next()
                        + ". Give the service the right to write in their folder; they then leave by themselves.");
    }

    private static boolean moves(Stuck file) {
        try {
            file.move().run();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A move out of the inbox, safe to repeat. */
    interface Move {
        void run() throws IOException;
    }

    private record Stuck(long size, Instant lastModified, Move move) {}
}
