package io.jianbao.stack.proving;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.embedded.Ports;
import io.jianbao.stack.launch.HealthProbe;
import io.jianbao.stack.launch.StackLayout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A second instance of a running service, with the same command and environment, a port and a state folder of its own. It shares the service's
 * work, and nobody supervises it: it may stand still for as long as a test wants.
 */
final class Twin implements AutoCloseable {
    private static final Duration READY_LIMIT = Duration.ofMinutes(2);
    private static final long LOOK_MS = 300;

    private final HealthProbe probe = new HealthProbe();
    private final String name;
    private final int port = Ports.free();
    private final ChildJvm child;

    private Twin(String service, long original, StackLayout layout) throws IOException {
        this.name = service + "-twin";
        Path proc = Path.of("/proc", Long.toString(original));
        List<String> command = parts(proc.resolve("cmdline")).skip(1).toList();
        Map<String, String> environment = new HashMap<>();
        parts(proc.resolve("environ"))
                .map(variable -> variable.split("=", 2))
                .filter(variable -> variable.length == 2)
                .forEach(variable -> environment.put(variable[0], variable[1]));
        environment.put(service.toUpperCase(Locale.ROOT) + "_PORT", Integer.toString(port));
        environment.put("JIANBAO_SEGMENT_STATE_DIR", layout.data().resolve(name).toString());
        Path log = layout.logs().resolve(name + ".log");
        this.child = ChildJvm.start(new ChildJvm.Spec(name, command, environment, line -> append(log, line)));
    }

    /** Starts it and waits until it is ready. */
    static Twin start(String service, ProcessHandle original, StackLayout layout)
            throws IOException, InterruptedException {
        Twin twin = new Twin(service, original.pid(), layout);
        twin.awaitReady();
        return twin;
    }

    ProcessHandle process() {
        return child.process().toHandle();
    }

    void awaitReady() throws InterruptedException {
        long deadline = System.nanoTime() + READY_LIMIT.toNanos();
        HealthProbe.Health health = probe.ready(port);
        while (!health.up()) {
            if (System.nanoTime() > deadline || !child.isAlive()) {
                throw new IllegalStateException(name + " does not become ready: " + health.body());
            }
            Thread.sleep(LOOK_MS);
            health = probe.ready(port);
        }
    }

    private static Stream<String> parts(Path file) throws IOException {
        return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).split("\0", -1));
    }

    private static void append(Path log, String line) {
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            System.err.println(line);
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
