package io.jianbao.stack.subscribe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A subscriber's process. What it keeps and forgets it prints, one line each: {@code keep ID REVISION ANALYSIS STATUS}, {@code forget ID}. */
record Program(Process process, Path output) implements AutoCloseable {

    static Program start(Path folder, List<String> command) throws IOException {
        Path output = folder.resolve("output.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Program(process, output);
    }

    /** Every line so far that begins so. */
    List<String> lines(String beginning) {
        return printed().lines().filter(line -> line.startsWith(beginning)).toList();
    }

    String printed() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + output, e);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
