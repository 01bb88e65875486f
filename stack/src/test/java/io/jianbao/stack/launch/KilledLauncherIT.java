package io.jianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After {@code kill -9} of the launcher, and even of its notes, the next start finds what still runs. */
class KilledLauncherIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));

    @TempDir
    private Path folder;

    @Test
    void theNextStartEndsWhatAKilledOneLeft() throws Exception {
        StackLayout layout = new StackLayout(ROOT, folder.resolve("data"), StackPorts.free());
        Process launcher = up(layout);
        HealthProbe probe = new HealthProbe();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> probe.ready(layout.ports().nlp()).up());
        RunFile runFile = new RunFile(layout.runFile());
        await().atMost(Duration.ofSeconds(30)).until(() -> runFile.running().size() == 7);
        List<ProcessHandle> left = runFile.running();
        launcher.destroyForcibly().waitFor();
        runFile.clear();

        try (Stack next = stack(layout)) {
            next.start();
            assertThat(left).noneMatch(ProcessHandle::isAlive);
        }
        assertThat(Files.exists(layout.runFile())).isFalse();
    }

    private static Stack stack(StackLayout layout) {
        return new Stack(layout, System.out, false);
    }

    private Process up(StackLayout layout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-Djianbao.root=" + ROOT,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.jianbao.stack.Jianbao",
                        "up",
                        "--data",
                        layout.data().toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "up.log"));
        layout.ports()
                .byVariable()
                .forEach((name, port) -> builder.environment().put(name, Integer.toString(port)));
        return builder.start();
    }
}
