package io.jianbao.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of the running stack by name and process id, with their start times, so that an id that was given to another program is never
 * touched. The launcher itself stands there as {@code launcher}.
 */
public final class RunFile {
    static final String LAUNCHER = "launcher";

    private static final String RESTARTS = ".restarts";
    private static final String WHY = ".why";
    private static final int LEFTOVER_SECONDS = 15;

    private final Path file;

    /** The run file at {@code file}, which need not exist. */
    public RunFile(Path file) {
        this.file = file;
    }

    /**
     * What is recorded of a process.
     *
     * @param process  the process itself
     * @param restarts how often it was started again
     * @param why      why, the last time; empty if never
     */
    public record Entry(ProcessHandle process, int restarts, String why) {}

    /** Records a process that was started for the first time. */
    synchronized void put(String name, ProcessHandle process) {
        put(name, new Entry(process, 0, ""));
    }

    /** Records a process. */
    synchronized void put(String name, Entry entry) {
        Properties all = read();
        all.setProperty(name, entry.process().pid() + "@" + startOf(entry.process()));
        all.setProperty(name + RESTARTS, Integer.toString(entry.restarts()));
        all.setProperty(name + WHY, entry.why());
        write(all);
    }

    /** What is recorded of that process, if it still runs. */
    public Optional<Entry> entry(String name) {
        Properties all = read();
        return find(name)
                .map(process -> new Entry(
                        process,
                        Integer.parseInt(all.getProperty(name + RESTARTS, "0")),
                        all.getProperty(name + WHY, "")));
    }

    /** The process of that name, if it still runs. */
    Optional<ProcessHandle> find(String name) {
        String value = read().getProperty(name, "");
        int at = value.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        String start = value.substring(at + 1);
        return ProcessHandle.of(Long.parseLong(value.substring(0, at)))
                .filter(process -> process.isAlive() && startOf(process).equals(start));
    }

    /** All recorded processes that still run. */
    List<ProcessHandle> running() {
        return read().stringPropertyNames().stream()
                .filter(name -> name.indexOf('.') < 0)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Ends what an earlier launcher left behind when it was killed; what it started and could not record any more is known by its mark. */
    void endLeftovers() {
        List<ProcessHandle> leftovers = new ArrayList<>(running());
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid() && isMarked(process))
                .forEach(leftovers::add);
        leftovers.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : leftovers) {
            awaitEnd(process);
        }
        clear();
    }

    /** The JVM option by which a process of the stack on this data folder is known. */
    String mark() {
        return "-Djianbao.run=" + file.toAbsolutePath().normalize();
    }

    private boolean isMarked(ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(mark()))
                .orElse(false);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(LEFTOVER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    /** Forgets all. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LaunchException("cannot remove " + file + ": " + e.getMessage(), e);
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException e) {
                throw new LaunchException("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        return all;
    }

    /** Whole or not at all: a launcher may be killed at any time. */
    private void write(Properties all) {
        Path partial = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (Writer writer = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                all.store(writer, "processes of the running stack");
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
