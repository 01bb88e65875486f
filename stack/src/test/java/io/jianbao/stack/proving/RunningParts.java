package io.jianbao.stack.proving;

import io.jianbao.stack.launch.RunFile;
import io.jianbao.stack.launch.Stack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stack's processes, {@code ingest segment nlp store broker mongo}: found, stopped and started, and sent signals. */
final class RunningParts {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Stack stack;
    private final RunFile runFile;

    RunningParts(Stack stack, Path runFile) {
        this.stack = stack;
        this.runFile = new RunFile(runFile);
    }

    /** The process of this name; it must run. */
    ProcessHandle running(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** Process ids by name, of what runs now. */
    Map<String, Long> pids() {
        Map<String, Long> pids = new TreeMap<>();
        Stream.concat(Disturbance.SERVICES.stream(), Disturbance.SERVERS.stream())
                .forEach(name -> find(name).ifPresent(process -> pids.put(name, process.pid())));
        return pids;
    }

    private Optional<ProcessHandle> find(String name) {
        return runFile.entry(name).map(RunFile.Entry::process);
    }

    /** Ends a server in order; nobody starts it again before {@link #start}. */
    void stop(String server) {
        stack.stop(server);
    }

    /** Starts a stopped server and waits until clients may connect. */
    void start(String server) {
        stack.startAgain(server);
        stack.child(server).awaitReady(START_LIMIT);
    }

    /** Sends a signal, {@code STOP} or {@code CONT} or {@code KILL}. */
    static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .redirectErrorStream(true)
                .start();
        if (kill.waitFor() != 0 && process.isAlive()) {
            throw new IllegalStateException("cannot send " + signal + " to process " + process.pid());
        }
    }
}
