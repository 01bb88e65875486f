package io.jianbao.ingest.adapter.bucket;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * One at a time on a page, between threads and between processes on one bucket. The operating system frees the lock of a process that dies.
 * Where the file system has no locks, a warning is logged once and only the threads of this process keep apart.
 */
final class PageLocks {
    private static final Logger LOG = Logger.getLogger(PageLocks.class);
    private static final int STRIPES = 64;

    /** Of the whole process: it may hold a file's lock only once, however many ingesters run in it. */
    private static final Map<Path, List<ReentrantLock>> THREADS = new ConcurrentHashMap<>();

    private final Path folder;
    private final List<ReentrantLock> threads;
    private volatile boolean warned;

    PageLocks(Path folder) {
        this.folder = folder;
        this.threads = THREADS.computeIfAbsent(
                folder, f -> Stream.generate(ReentrantLock::new).limit(STRIPES).toList());
    }

    <T> T whileHolding(String pageId, Supplier<T> work) {
        int stripe = Math.floorMod(pageId.hashCode(), STRIPES);
        threads.get(stripe).lock();
        try {
            return whileHoldingFile(folder.resolve(Integer.toString(stripe)), work);
        } finally {
            threads.get(stripe).unlock();
        }
    }

    private <T> T whileHoldingFile(Path file, Supplier<T> work) {
        LockedFile locked = lock(file);
        try {
            return work.get();
        } finally {
            locked.release();
        }
    }

    private LockedFile lock(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.lock();
                return () -> close(lock, channel);
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            warnOnce(file, e);
            return () -> {};
        }
    }

    private static void close(FileLock lock, FileChannel channel) {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            LOG.warnf("cannot release a page lock; closing the file frees it reason=%s", e.getMessage());
        }
    }

    private void warnOnce(Path file, IOException e) {
        if (!warned) {
            warned = true;
            LOG.warnf(
                    "no locks on this file system: run one ingester on this bucket file=%s reason=%s",
                    file, e.getMessage());
        }
    }

    private interface LockedFile {
        void release();
    }
}
