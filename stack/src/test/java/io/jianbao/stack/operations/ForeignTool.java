package io.jianbao.stack.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that this project neither wrote nor ships. Where it is not installed, the test that needs it is skipped and says so; CI has all. */
public record ForeignTool(Path program) {
    private static final long LIMIT_SECONDS = 120;

    /** The program of that name on the PATH, else the test is skipped. */
    public static ForeignTool required(String name) {
        List<Path> found = onPath(name);
        assumeThat(found)
                .as(name + " is not installed here; .ci/run installs it")
                .isNotEmpty();
        return new ForeignTool(found.get(0));
    }

    /** The first Python on the PATH that can import the module, else the test is skipped. */
    public static ForeignTool pythonWith(String module, String debianPackage) throws IOException, InterruptedException {
        List<Path> found = new ArrayList<>();
        for (Path python : onPath("python3")) {
            Process trial = new ProcessBuilder(python.toString(), "-c", "import " + module)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor() == 0) {
                found.add(python);
            }
        }
        assumeThat(found)
                .as(debianPackage + " is not installed here; .ci/run installs it")
                .isNotEmpty();
        return new ForeignTool(found.get(0));
    }

    private static List<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .toList();
    }

    /** Runs it to its end and returns what it printed on both ways; fails when it ends with another code than 0. */
    public String run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("jianbao-tool", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        assertThat(ended).as(command + " ends\n" + printed).isTrue();
        assertThat(process.exitValue()).as(command + "\n" + printed).isZero();
        return printed;
    }
}
