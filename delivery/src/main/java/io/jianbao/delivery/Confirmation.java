package io.jianbao.delivery;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what the broker has to confirm. What is pending for over ten seconds is said to wait for the broker; it never expires. */
final class Confirmation {
    private static final Duration SLICE = Duration.ofMillis(500);
    private static final int SLICES_BEFORE_WAITING = 20;

    private final Heartbeats heartbeats;

    Confirmation(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    /**
     * Returns once {@code pending} is confirmed.
     *
     * @throws ExecutionException when it was refused
     * @throws StoppingException  when shutdown began meanwhile
     */
    void await(CompletionStage<Void> pending) throws ExecutionException {
        for (int slice = 1; ; slice++) {
            try {
                pending.toCompletableFuture().get(SLICE.toMillis(), TimeUnit.MILLISECONDS);
                heartbeats.beat();
                return;
            } catch (TimeoutException stillPending) {
                if (heartbeats.isStopping()) {
                    throw new StoppingException();
                }
                if (slice % SLICES_BEFORE_WAITING == 0) {
                    heartbeats.waiting("broker");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoppingException();
            }
        }
    }
}
