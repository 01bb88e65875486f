package io.jianbao.stack;

import io.jianbao.stack.launch.StackLayout;
import io.jianbao.stack.launch.StackPorts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the stack lies: shared by all commands that start it or talk to it. */
final class LayoutOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "The one folder that holds all data (default: $JIANBAO_DATA, else .jianbao in the repository).")
    private @Nullable Path data;

    StackLayout layout() {
        Path root = Path.of(System.getProperty("jianbao.root", "."));
        return new StackLayout(root, folder(root).toAbsolutePath(), StackPorts.from(System.getenv()));
    }

    private Path folder(Path root) {
        if (data != null) {
            return data;
        }
        String named = System.getenv().getOrDefault("JIANBAO_DATA", "");
        return named.isEmpty() ? root.resolve(".jianbao") : Path.of(named);
    }
}
