package io.jianbao.stack.proving;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** The stack's processes as its run file names them, and the signals that they are sent. */
final class Processes {
    private final Path runFile;

    Processes(Path runFile) {
        this.runFile = runFile;
    }

    /** The process of this name that runs now. */
    Optional<ProcessHandle> find(String name) {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(runFile, StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + runFile, e);
        }
        String pid = all.getProperty(name, "").replaceAll("@.*", "");
        return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
    }

    /** The process of this name; it must run. */
    ProcessHandle running(String name) {
        return find(name)
                .filter(ProcessHandle::isAlive)
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
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
