package io.jianbao.stack.supervise;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Looks every second whether a process is frozen, and kills it; its supervisor starts it again. After this process itself (or the whole machine) was
 * paused nothing is killed rashly: a late tick gives every process its full time anew.
 */
public final class LifeWatch implements AutoCloseable {
    /** Between an answer and the next question. */
    static final Duration QUESTION_PAUSE = Duration.ofSeconds(3);

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration LATE = Duration.ofSeconds(5);

    private final List<SupervisedProcess> processes = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private long lastTick = System.nanoTime();

    /** A watch that runs until it is closed. */
    public LifeWatch() {
        Thread thread = new Thread(this::watch, "life-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** From now on {@code process} is watched. */
    public void watch(SupervisedProcess process) {
        processes.add(process);
    }

    /** From now on {@code process} is not watched any more. */
    public void forget(SupervisedProcess process) {
        processes.remove(process);
    }

    private void watch() {
        try {
            while (!closing.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                tick(System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tick(long now) {
        boolean late = isLate(lastTick, now);
        lastTick = now;
        for (SupervisedProcess process : processes) {
            if (late) {
                process.forgive(now);
            } else {
                process.killIfFrozen(now);
            }
        }
    }

    /** Whether so much time passed between two ticks that the ticking itself was held up. */
    static boolean isLate(long lastTick, long now) {
        return now - lastTick > LATE.toNanos();
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
