package io.jianbao.stack.clip;

import java.io.PrintStream;

/** Says every two seconds how far long work is and how long it will take; silent for short work. */
public final class Progress {
    private static final long PAUSE_NANOS = 2_000_000_000L;

    private final int total;
    private final PrintStream out;
    private final long start = System.nanoTime();
    private long lastSaid = start;
    private int done;

    /** Progress of {@code total} steps, said on {@code out}. */
    public Progress(int total, PrintStream out) {
        this.total = total;
        this.out = out;
    }

    /** One more step is done. */
    public void step() {
        done++;
        long now = System.nanoTime();
        if (done < total && now - lastSaid > PAUSE_NANOS) {
            lastSaid = now;
            long left = (now - start) / done * (total - done) / 1_000_000_000L;
            out.printf("%d of %d done, about %d s left%n", done, total, left);
        }
    }
}
