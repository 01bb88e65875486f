package io.jianbao.stack.proving;

import io.jianbao.stack.launch.HealthProbe;
import io.jianbao.stack.launch.Stack;
import io.jianbao.stack.launch.StackPorts;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Waits until all services say that they are ready, several times in a row, because the first answer may be older than the trouble. */
final class Readiness {
    private static final int IN_A_ROW = 3;
    private static final long LOOK_MS = 300;

    private final HealthProbe probe = new HealthProbe();
    private final Map<String, Integer> ports;

    Readiness(StackPorts ports) {
        this.ports = Stack.servicePorts(ports);
    }

    /**
     * Returns the time from {@code since} ({@link System#nanoTime()}) until the first of the answers in a row.
     *
     * @throws IllegalStateException when not all are ready within {@code limit}; it says what each answers
     */
    Duration await(long since, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        int row = 0;
        long first = 0;
        while (row < IN_A_ROW) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not ready within " + limit.toSeconds() + " s:\n" + describe());
            }
            first = row == 0 ? System.nanoTime() : first;
            row = allReady() ? row + 1 : 0;
            Thread.sleep(LOOK_MS);
        }
        return Duration.ofNanos(first - since);
    }

    private boolean allReady() {
        return ports.values().stream().allMatch(port -> probe.ready(port).up());
    }

    /** What each service answers. */
    String describe() {
        return ports.entrySet().stream()
                .map(service -> service.getKey() + ": "
                        + probe.ready(service.getValue()).body().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
