package io.jianbao.stack.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Consumer;

/** A process's output: every line into its log file, and with the process's name before it onto the console, all of them or only the alarming. */
final class ProcessLog implements Consumer<String> {
    private static final int NAME_WIDTH = 8;

    private final String prefix;
    private final Writer file;
    private final PrintStream console;
    private final boolean verbose;

    ProcessLog(String name, Path folder, PrintStream console, boolean verbose) {
        this.prefix = String.format("%-" + NAME_WIDTH + "s| ", name);
        this.console = console;
        this.verbose = verbose;
        try {
            this.file = Files.newBufferedWriter(
                    folder.resolve(name + ".log"),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new LaunchException("cannot write logs to " + folder + ": " + e.getMessage(), e);
        }
    }

    /** An event that people must see: into the file with its time, and onto the console as it is. */
    synchronized void tell(String event) {
        write(Instant.now() + " " + event);
        console.println(event);
    }

    private void write(String line) {
        try {
            file.write(line);
            file.write('\n');
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void accept(String line) {
        write(line);
        if (verbose || line.contains(" ERROR ")) {
            console.println(prefix + line);
        }
    }
}
