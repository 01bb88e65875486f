package io.jianbao.stack.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.stack.launch.StackPorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the README's commands in their order, as they stand; only ports and the data folder are put out of the way of what else runs here. */
class ReadmeIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration COMMAND_LIMIT = Duration.ofMinutes(1);
    private static final String TESTS = "mvn verify";

    // ```sh\n./jianbao demo\n```
    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private final StackPorts ports = StackPorts.free();

    @Test
    void everyCommandDoesWhatItSays() throws Exception {
        List<String> commands = commands();
        assertThat(commands.get(0)).isEqualTo("./jianbao demo");
        assertThat(commands).contains(TESTS, "./jianbao down");
        Process demo = start(commands.get(0), "demo.log");
        try {
            await().atMost(START_LIMIT).until(() -> output("demo.log").contains("revision 1."));
            for (String command : commands.subList(1, commands.size())) {
                if (!command.equals(TESTS)) {
                    runToItsEnd(command);
                }
            }
            assertThat(demo.waitFor(COMMAND_LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .as("demo ends with down")
                    .isTrue();
        } finally {
            demo.descendants().forEach(ProcessHandle::destroyForcibly);
            demo.destroyForcibly();
        }
    }

    @Test
    void theTestCommandIsWhatContinuousIntegrationRuns() throws IOException {
        assertThat(commands()).contains(TESTS);
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).containsPattern("mvn .*verify");
    }

    private void runToItsEnd(String command) throws Exception {
        Process process = start(command, "command.log");
        assertThat(process.waitFor(COMMAND_LIMIT.toSeconds(), TimeUnit.SECONDS))
                .as(command)
                .isTrue();
        String output = output("command.log");
        assertThat(process.exitValue()).as(command + "\n" + output).isZero();
        if (command.startsWith("curl")) {
            assertThat(output).as(command).contains("\"items\"");
        }
    }

    private Process start(String command, String log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", outOfTheWay(command))
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        ports.byVariable().forEach((name, port) -> builder.environment().put(name, Integer.toString(port)));
        builder.environment().put("JIANBAO_DATA", folder.resolve("data").toString());
        return builder.start();
    }

    private String outOfTheWay(String command) {
        Map<String, String> moved = Map.of(
                ".jianbao/", folder.resolve("data") + "/",
                "127.0.0.1:8080", "127.0.0.1:" + ports.store(),
                "--out target/", "--out " + folder + "/");
        String result = command;
        for (Map.Entry<String, String> move : moved.entrySet()) {
            result = result.replace(move.getKey(), move.getValue());
        }
        return result;
    }

    private String output(String log) throws IOException {
        Path file = folder.resolve(log);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        Matcher blocks = SHELL_BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
        while (blocks.find()) {
            blocks.group(1).lines().filter(line -> !line.isBlank()).forEach(commands::add);
        }
        return commands;
    }
}
