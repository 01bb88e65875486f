package io.jianbao.stack.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The processes of the running stack by name and process id, with their start times, so that an id that was given to another program is never
 * touched. The launcher itself stands there as {@code launcher}.
 */
final class RunFile {
    static final String LAUNCHER = "launcher";

    private final Path file;

    RunFile(Path file) {
        this.file = file;
    }

    /** Records a process. */
    synchronized void put(String name, ProcessHandle process) {
        Properties all = read();
        all.setProperty(name, process.pid() + "@" + startOf(process));
        write(all);
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
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Ends what an earlier launcher left behind when it was killed. */
    void endLeftovers() {
        for (ProcessHandle process : running()) {
            process.destroy();
            try {
                process.onExit().get(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                process.destroyForcibly();
            }
        }
        clear();
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

    private void write(Properties all) {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            all.store(writer, "processes of the running stack");
        } catch (IOException e) {
            throw new LaunchException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
