package io.jianbao.stack.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the run file and the operating system know of a process, in words. */
public final class ProcessReport {
    private static final Path PROC = Path.of("/proc");

    private final RunFile runFile;

    /** Reports on the stack of that layout. */
    public ProcessReport(StackLayout layout) {
        this.runFile = new RunFile(layout.runFile());
    }

    /** {@code pid 4711, 143 MB, up 2 h 5 min, started again 3 times, the last time: ended (137)}; empty when it does not run. */
    public Optional<String> describe(String process) {
        return runFile.entry(Stack.shortName(process)).map(entry -> words(entry, Instant.now()));
    }

    private static String words(RunFile.Entry entry, Instant now) {
        StringBuilder words = new StringBuilder("pid ").append(entry.process().pid());
        residentKb(entry.process().pid())
                .ifPresent(kb -> words.append(", ").append(kb / 1024).append(" MB"));
        entry.process()
                .info()
                .startInstant()
                .ifPresent(start -> words.append(", up ").append(lasted(Duration.between(start, now))));
        if (entry.restarts() > 0) {
            words.append(", started again ")
                    .append(entry.restarts() == 1 ? "once" : entry.restarts() + " times, the last time")
                    .append(": ")
                    .append(entry.why());
        }
        return words.toString();
    }

    // 7_500 s -> 2 h 5 min
    static String lasted(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes == 0) {
            return duration.toSeconds() + " s";
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** Memory that the process holds, in KB; empty where the system does not tell. */
    public static Optional<Long> residentKb(long pid) {
        Path status = PROC.resolve(Long.toString(pid)).resolve("status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
