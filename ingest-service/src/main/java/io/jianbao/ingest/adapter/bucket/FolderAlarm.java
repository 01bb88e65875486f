package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Wakes a sleeper when something happens in the folders it knows. It only makes things quicker: events may be lost, folders may be too many
 * (1,000 are watched) and a file system may tell nothing; the schedule finds the files then.
 */
final class FolderAlarm implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(FolderAlarm.class);
    private static final int MOST_FOLDERS = 1_000;
    /** Events come in swarms; one wake-up is enough for those of this time. */
    private static final Duration GATHERING = Duration.ofMillis(250);

    private final @Nullable WatchService watcher;
    private final Set<Path> watched = new HashSet<>();

    FolderAlarm(FileSystem files) {
        this.watcher = open(files);
    }

    private static @Nullable WatchService open(FileSystem files) {
        try {
            return files.newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.infof("folders cannot be watched, they are listed on schedule only reason=%s", e.getMessage());
            return null;
        }
    }

    /** Watches a folder, if it is not watched yet. */
    void watch(Path folder) {
        if (watcher == null || watched.size() >= MOST_FOLDERS || !watched.add(folder)) {
            return;
        }
        try {
            folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            LOG.debugf("folder is not watched, it is listed on schedule folder=%s reason=%s", folder, e.getMessage());
        }
    }

    /** Sleeps until something happens, at most for {@code limit}. */
    void sleep(Duration limit) throws InterruptedException {
        if (watcher == null) {
            Thread.sleep(limit.toMillis());
            return;
        }
        WatchKey key = watcher.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            Thread.sleep(GATHERING.toMillis());
        }
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
            key = watcher.poll();
        }
    }

    @Override
    public void close() {
        try {
            if (watcher != null) {
                watcher.close();
            }
        } catch (IOException e) {
            LOG.debugf("cannot close the folder watch reason=%s", e.getMessage());
        }
    }
}
