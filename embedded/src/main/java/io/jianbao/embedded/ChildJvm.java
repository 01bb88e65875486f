package io.jianbao.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process of the JVM that runs this one. Its output goes line by line to a consumer; its standard input stays open while this JVM lives, so a child
 * that reads it ends with its parent even after {@code kill -9}.
 */
public final class ChildJvm implements AutoCloseable {
    private static final String READY = "READY";

    private final Spec spec;
    private final Process process;
    private final CountDownLatch ready = new CountDownLatch(1);

    /**
     * What to run.
     *
     * @param name        for messages, e.g. {@code broker}
     * @param command     JVM options, then {@code -jar …} or main class, then arguments
     * @param environment added to this process's environment
     * @param output      gets every line of standard output and error
     */
    public record Spec(String name, List<String> command, Map<String, String> environment, Consumer<String> output) {
        public Spec {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
        }
    }

    private ChildJvm(Spec spec, Process process) {
        this.spec = spec;
        this.process = process;
    }

    /**
     * Starts the process.
     *
     * @throws IllegalStateException when it cannot be started
     */
    public static ChildJvm start(Spec spec) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(spec.command());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(spec.environment());
        try {
            ChildJvm child = new ChildJvm(spec, builder.start());
            child.follow();
            return child;
        } catch (IOException e) {
            throw new IllegalStateException("cannot start " + spec.name() + ": " + e.getMessage(), e);
        }
    }

    private void follow() {
        Thread reader = new Thread(this::readOutput, "output-" + spec.name());
        reader.setDaemon(true);
        reader.start();
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (READY.equals(line)) {
                    ready.countDown();
                } else {
                    spec.output().accept(line);
                }
            }
        } catch (IOException ended) {
            spec.output().accept("output ended: " + ended.getMessage());
        }
    }

    /**
     * Waits until the child printed {@code READY}.
     *
     * @throws IllegalStateException when it ended or {@code limit} passed first
     */
    public ChildJvm awaitReady(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!ready.await(100, TimeUnit.MILLISECONDS)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(spec.name() + " ended with code " + process.exitValue());
                }
                if (System.nanoTime() > deadline) {
                    close();
                    throw new IllegalStateException(spec.name() + " was not ready within " + limit.toSeconds() + " s");
                }
            }
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + spec.name(), e);
        }
    }

    /** Process id. */
    public long pid() {
        return process.pid();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process itself, to learn of its end. */
    public Process process() {
        return process;
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(5));
    }

    /** Asks it to end, waits up to 20 s, then kills it. */
    @Override
    public void close() {
        process.destroy();
        if (!awaitEnd(Duration.ofSeconds(20))) {
            kill();
        }
    }

    private boolean awaitEnd(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
