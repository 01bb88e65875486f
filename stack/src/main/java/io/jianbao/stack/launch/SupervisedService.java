package io.jianbao.stack.launch;

import io.jianbao.embedded.ChildJvm;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A service that is started again whenever its process ends unasked, with growing pauses; a long quiet run resets the pause. */
final class SupervisedService implements AutoCloseable {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A service that found its topics in the wrong shape: starting it again would not help. */
    private static final int WRONG_SHAPE = 78;

    private static final Duration QUIET = Duration.ofMinutes(2);

    private final ChildJvm.Spec spec;
    private final RunFile runFile;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile ChildJvm child;

    SupervisedService(ChildJvm.Spec spec, RunFile runFile) {
        this.spec = spec;
        this.runFile = runFile;
        this.child = launch();
        Thread supervisor = new Thread(this::supervise, "supervise-" + spec.name());
        supervisor.setDaemon(true);
        supervisor.start();
    }

    String name() {
        return spec.name();
    }

    /** The process that runs now. */
    ChildJvm child() {
        return child;
    }

    private ChildJvm launch() {
        ChildJvm started = ChildJvm.start(spec);
        runFile.put(spec.name(), started.process().toHandle());
        return started;
    }

    private void supervise() {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                long start = System.nanoTime();
                int code = child.process().waitFor();
                if (code == WRONG_SHAPE) {
                    spec.output().accept("ended for good with code " + code + ": see its ERROR above");
                    return;
                }
                boolean quiet = System.nanoTime() - start > QUIET.toNanos();
                pause = quiet ? FIRST_PAUSE : pause;
                if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                spec.output().accept("ended with code " + code + ", started again after " + pause.toMillis() + " ms");
                pause = min(pause.multipliedBy(2));
                child = launch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration min(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    @Override
    public void close() {
        closing.countDown();
        child.close();
    }
}
