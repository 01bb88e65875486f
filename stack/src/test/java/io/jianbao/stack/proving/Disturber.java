package io.jianbao.stack.proving;

import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.proving.Disturbance.Freeze;
import io.jianbao.stack.proving.Disturbance.FullDisk;
import io.jianbao.stack.proving.Disturbance.Kill;
import io.jianbao.stack.proving.Disturbance.LateWaker;
import io.jianbao.stack.proving.Disturbance.Outage;
import io.jianbao.stack.proving.Disturbance.Pause;
import io.jianbao.stack.proving.Disturbance.Restart;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Does bad things to a running stack and measures how long it takes to heal. */
final class Disturber {
    private static final Duration FOUND_LIMIT = Duration.ofMinutes(2);
    private static final Duration HEALED_LIMIT = Duration.ofMinutes(4);
    private static final long FILL_EVERY_MS = 500;

    private final StackLayout layout;
    private final RunningParts parts;
    private final Readiness readiness;

    Disturber(StackLayout layout, RunningParts parts) {
        this.layout = layout;
        this.parts = parts;
        this.readiness = new Readiness(layout.ports());
    }

    /**
     * Disturbs, and returns when all services are ready again.
     *
     * @throws IllegalStateException when they are not within some minutes
     */
    Healing disturb(Disturbance disturbance) throws Exception {
        Map<String, Long> before = parts.pids();
        Healing healing = act(disturbance);
        String ended = endedSince(before);
        return new Healing(disturbance, healing.found(), healing.healed(), (healing.note() + " " + ended).strip());
    }

    private Healing act(Disturbance disturbance) throws Exception {
        if (disturbance instanceof Kill kill) {
            return kill(kill);
        }
        if (disturbance instanceof Pause pause) {
            return pause(pause);
        }
        if (disturbance instanceof LateWaker lateWaker) {
            return lateWaker(lateWaker);
        }
        if (disturbance instanceof Freeze freeze) {
            return freeze(freeze);
        }
        if (disturbance instanceof Restart restart) {
            return away(restart, restart.server(), Duration.ZERO);
        }
        if (disturbance instanceof Outage outage) {
            return away(outage, outage.server(), outage.length());
        }
        return fullDisk((FullDisk) disturbance);
    }

    private Healing kill(Kill kill) throws Exception {
        ProcessHandle process = parts.running(kill.service());
        RunningParts.signal(process, "KILL");
        long since = System.nanoTime();
        awaitEnd(process, Duration.ofSeconds(10));
        return new Healing(kill, null, readiness.await(since, HEALED_LIMIT), "");
    }

    private Healing pause(Pause pause) throws Exception {
        ProcessHandle process = parts.running(pause.service());
        long start = System.nanoTime();
        RunningParts.signal(process, "STOP");
        boolean ended = awaitEnd(process, pause.length());
        long since = System.nanoTime();
        if (!ended) {
            RunningParts.signal(process, "CONT");
        }
        String note = ended ? "ended while it stood still, after " + (since - start) / 1_000_000_000 + " s;" : "woke;";
        return new Healing(pause, null, readiness.await(since, HEALED_LIMIT), note);
    }

    private Healing lateWaker(LateWaker lateWaker) throws Exception {
        ProcessHandle original = parts.running(lateWaker.service());
        try (Twin twin = Twin.start(lateWaker.service(), original, layout)) {
            RunningParts.signal(twin.process(), "STOP");
            boolean ended = awaitEnd(twin.process(), lateWaker.length());
            long since = System.nanoTime();
            if (ended) {
                return new Healing(lateWaker, null, readiness.await(since, HEALED_LIMIT), "the twin ended;");
            }
            RunningParts.signal(twin.process(), "CONT");
            twin.awaitReady();
            return new Healing(lateWaker, null, readiness.await(since, HEALED_LIMIT), "the twin woke;");
        }
    }

    private Healing freeze(Freeze freeze) throws Exception {
        ProcessHandle process = parts.running(freeze.service());
        long start = System.nanoTime();
        RunningParts.signal(process, "STOP");
        if (!awaitEnd(process, FOUND_LIMIT)) {
            RunningParts.signal(process, "CONT");
            throw new IllegalStateException(
                    freeze + ": nobody ended the frozen process within " + FOUND_LIMIT.toSeconds() + " s");
        }
        Duration found = Duration.ofNanos(System.nanoTime() - start);
        return new Healing(freeze, found, readiness.await(start, HEALED_LIMIT), "");
    }

    private Healing away(Disturbance disturbance, String server, Duration length) throws Exception {
        parts.stop(server);
        long away = System.nanoTime();
        Thread.sleep(length.toMillis());
        parts.start(server);
        long since = length.isZero() ? away : System.nanoTime();
        return new Healing(disturbance, null, readiness.await(since, HEALED_LIMIT), "");
    }

    private Healing fullDisk(FullDisk disturbance) throws Exception {
        long end = System.nanoTime() + disturbance.length().toNanos();
        try (DiskFiller filler = new DiskFiller(layout.data())) {
            while (System.nanoTime() < end) {
                Thread.sleep(FILL_EVERY_MS);
                filler.fillAgain();
            }
        }
        return new Healing(disturbance, null, readiness.await(System.nanoTime(), HEALED_LIMIT), "");
    }

    private static boolean awaitEnd(ProcessHandle process, Duration limit) throws Exception {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private String endedSince(Map<String, Long> before) {
        Map<String, Long> now = parts.pids();
        String ended = before.keySet().stream()
                .filter(name -> !before.get(name).equals(now.get(name)))
                .collect(Collectors.joining(", "));
        return ended.isEmpty() ? "same processes" : "new process: " + ended;
    }
}
