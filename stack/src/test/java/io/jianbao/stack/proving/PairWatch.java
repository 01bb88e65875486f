package io.jianbao.stack.proving;

import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks into the database again and again while a run lasts: no article's pair may ever fall, no article may vanish. */
final class PairWatch implements AutoCloseable {
    private static final long PAUSE_MS = 3_000;

    private final Database database;
    private final Map<String, Long> highest = new TreeMap<>();
    private final List<String> falls = new ArrayList<>();
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "pair-watch");

    PairWatch(Database database) {
        this.database = database;
        thread.setDaemon(true);
        thread.start();
    }

    /** What fell or vanished. */
    synchronized List<String> falls() {
        return List.copyOf(falls);
    }

    private void watch() {
        try {
            while (!ending.await(PAUSE_MS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            compare(database.pairs());
        } catch (MongoException away) {
            // an outage is part of the run; the next look comes soon
        }
    }

    private synchronized void compare(Map<String, Long> now) {
        highest.forEach((id, pair) -> {
            long present = now.getOrDefault(id, -1L);
            if (present < pair) {
                falls.add(id + " fell from pair " + Long.toHexString(pair) + " to " + Long.toHexString(present));
            }
        });
        highest.putAll(now);
    }

    @Override
    public void close() {
        ending.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(15));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
