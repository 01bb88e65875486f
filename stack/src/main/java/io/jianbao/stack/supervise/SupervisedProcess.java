package io.jianbao.stack.supervise;

import io.jianbao.embedded.ChildJvm;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A process that is started again whenever it ends unasked, with growing pauses. Once {@link #close} has returned nothing of it runs, whatever was
 * going on: starting and closing exclude each other.
 */
public final class SupervisedProcess implements AutoCloseable {
    /** A service that found its topics in the wrong shape: starting it again would not help. */
    private static final int WRONG_SHAPE = 78;

    private final Part part;
    private final Journal journal;
    private final Backoff backoff = new Backoff();
    private final Pulse pulse = new Pulse();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile ChildJvm child;
    private volatile String complaint = "";
    private int restarts;

    /**
     * Starts the process.
     *
     * @throws IllegalStateException when it cannot be started at all
     */
    public SupervisedProcess(Part part, Journal journal) {
        this.part = part;
        this.journal = journal;
        this.child = ChildJvm.start(part.spec().get());
        pulse.started(System.nanoTime());
        journal.started(part, child, 0, "");
        daemon(this::supervise, "supervise-" + part.name());
        daemon(this::listen, "listen-" + part.name());
    }

    /** The process that runs now, or ran last. */
    public ChildJvm child() {
        return child;
    }

    /** Kills the process if it was not heard to be alive for too long. */
    void killIfFrozen(long now) {
        ChildJvm running = child;
        Optional<String> found = pulse.complaint(now);
        if (found.isPresent() && running.isAlive() && closing.getCount() > 0) {
            complaint = found.get();
            journal.tell(part.name() + " " + complaint + ": killed");
            pulse.forgive(now);
            running.kill();
        }
    }

    /** The supervisor itself was away. */
    void forgive(long now) {
        pulse.forgive(now);
    }

    private void listen() {
        try {
            do {
                pulse.heard(part.probe().ask(), System.nanoTime());
            } while (!closing.await(LifeWatch.QUESTION_PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void supervise() {
        try {
            boolean again = true;
            while (again) {
                long start = System.nanoTime();
                int code = child.process().waitFor();
                again = closing.getCount() > 0 && startAgain(code, Duration.ofNanos(System.nanoTime() - start));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is a process again. */
    private boolean startAgain(int code, Duration ran) throws InterruptedException {
        if (code == WRONG_SHAPE) {
            journal.tell(part.name() + " ended (78) for good: a topic has the wrong shape, its log says which");
            return false;
        }
        String why = "ended (" + code + ")" + (complaint.isEmpty() ? "" : ", as it " + complaint);
        complaint = "";
        Duration pause = backoff.pauseAfter(ran);
        restarts++;
        journal.tell(part.name() + " ended (" + code + "), started again in " + pause.toSeconds() + " s ("
                + ordinal(restarts) + " time)");
        while (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            if (launchUnlessClosing(why)) {
                return true;
            }
            pause = backoff.pauseAfter(Duration.ZERO);
        }
        return false;
    }

    private synchronized boolean launchUnlessClosing(String why) {
        if (closing.getCount() == 0) {
            return false;
        }
        try {
            child = ChildJvm.start(part.spec().get());
        } catch (IllegalStateException e) {
            journal.tell(part.name() + " cannot be started, tried again soon: " + e.getMessage());
            return false;
        }
        pulse.started(System.nanoTime());
        journal.started(part, child, restarts, why);
        return true;
    }

    // 1 -> 1st, 12 -> 12th, 23 -> 23rd
    static String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        String ending =
                switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    private static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closing.countDown();
        synchronized (this) {
            child.close();
        }
    }
}
