package io.jianbao.ingest.adapter.bucket;

import io.jianbao.delivery.Heartbeats;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.ingest.app.IngestPage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Takes what is dropped into the inbox, for as long as it runs. One thread lists, in rounds, on a schedule or when woken by an event; a few
 * workers take the pages, and the listing waits for them, so that any number of files needs little memory. A dependency that is away stops
 * the round; the next one follows after a growing pause. A nearly full disk stops it too.
 */
public final class BucketWatcher implements AutoCloseable {
    /** Name of this work in heartbeats and logs. */
    public static final String CHANNEL = "bucket";

    private static final Logger LOG = Logger.getLogger(BucketWatcher.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration PAGE_IN_HAND = Duration.ofSeconds(15);

    private final BucketFolders bucket;
    private final BucketOptions options;
    private final Inbox inbox;
    private final SettleRule settle;
    private final StuckFiles stuck = new StuckFiles();
    private final BucketCondition condition;
    private final ObjectIngest objects;
    private final Heartbeats heartbeats;
    private final FolderAlarm alarm;
    private final AtomicLong waiting = new AtomicLong();
    private final ExecutorService workers;
    private final Semaphore free;
    private final Thread lister = new Thread(this::run, "bucket-lister");
    private volatile boolean stopping;
    private Duration pause = FIRST_PAUSE;

    /** A watcher of this bucket; {@link #start} lets it run. */
    public BucketWatcher(
            BucketFolders bucket,
            BucketOptions options,
            IngestPage ingest,
            OutcomeListener listener,
            Heartbeats heartbeats) {
        Clock clock = Clock.systemUTC();
        this.bucket = bucket;
        this.options = options;
        this.heartbeats = heartbeats;
        this.inbox = new Inbox(bucket.in());
        this.settle = new SettleRule(options.settle(), clock);
        this.condition = new BucketCondition(bucket, options.disk(), options.minFreeBytes());
        this.objects = new ObjectIngest(ingest, new Exits(bucket, stuck, clock), condition, options.disk(), listener);
        this.alarm = new FolderAlarm(bucket.root().getFileSystem());
        this.workers = Executors.newFixedThreadPool(options.workers(), work -> new Thread(work, "bucket-worker"));
        this.free = new Semaphore(options.workers());
    }

    /** Starts listing; returns at once. */
    public void start() {
        lister.start();
    }

    /** Files in the inbox that are still to be taken, by the last count. */
    public long waiting() {
        return waiting.get();
    }

    /** What keeps pages from being taken or from leaving the inbox, and what to do; empty when all is well. */
    public Optional<String> complaint() {
        return condition.complaint().or(stuck::complaint);
    }

    /** Finishes the pages in hand, takes no more and ends. */
    @Override
    public void close() {
        stopping = true;
        lister.interrupt();
        workers.shutdown();
        try {
            lister.join(PAGE_IN_HAND.toMillis());
            if (!workers.awaitTermination(PAGE_IN_HAND.toSeconds(), TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
        alarm.close();
    }

    private void run() {
        try {
            while (!stopping) {
                alarm.sleep(round());
            }
        } catch (InterruptedException e) {
            LOG.debug("bucket lister ends");
        }
    }

    /** One round; answers how long to sleep at most. */
    private Duration round() throws InterruptedException {
        IngestRound round = new IngestRound();
        try {
            if (!condition.check()) {
                return options.relist();
            }
            stuck.retry();
            count();
            inbox.list(file -> visit(file, round), alarm::watch);
        } catch (IOException e) {
            LOG.warnf("the inbox cannot be listed, tried again folder=%s reason=%s", bucket.in(), e.getMessage());
            round.failed("broken listing");
        } catch (UnavailableException e) {
            LOG.warnf("the bucket is away, tried again reason=%s", e.getMessage());
            round.failed("bucket folder");
        } finally {
            awaitWorkers();
        }
        return next(round);
    }

    private Duration next(IngestRound round) throws InterruptedException {
        String away = round.away();
        if (away != null && !stopping) {
            waitFor(away);
            return Duration.ofMillis(1);
        }
        pause = FIRST_PAUSE;
        boolean soon = round.hasUnsettled() && options.settle().compareTo(options.relist()) < 0;
        return soon ? options.settle().plusMillis(1) : options.relist();
    }

    private void waitFor(String dependency) throws InterruptedException {
        heartbeats.begin(CHANNEL);
        try {
            heartbeats.waiting(dependency);
            Thread.sleep(pause.toMillis());
            Duration doubled = pause.multipliedBy(2);
            pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        } finally {
            heartbeats.end();
        }
    }

    private void count() throws IOException {
        AtomicLong seen = new AtomicLong();
        inbox.list(file -> seen.incrementAndGet() > 0 && !stopping, folder -> {});
        waiting.set(seen.get());
    }

    private boolean visit(ListedFile file, IngestRound round) {
        if (stuck.contains(file)) {
            return !stopping;
        }
        if (!settle.isSettled(file)) {
            round.sawUnsettled();
            return !stopping;
        }
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        if (stopping || round.away() != null || !condition.check()) {
            free.release();
            return false;
        }
        workers.execute(() -> work(file, round));
        return true;
    }

    private void work(ListedFile file, IngestRound round) {
        heartbeats.begin(CHANNEL);
        try {
            objects.take(file, round);
        } finally {
            heartbeats.end();
            waiting.decrementAndGet();
            free.release();
        }
    }

    private void awaitWorkers() throws InterruptedException {
        free.acquire(options.workers());
        free.release(options.workers());
    }
}
