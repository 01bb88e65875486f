package io.jianbao.stack.supervise;

/** A process that does nothing until it is ended. */
public final class SleepyMain {
    private SleepyMain() {}

    /** Waits for ever. */
    public static void main(String[] args) throws InterruptedException {
        Thread.currentThread().join();
    }
}
