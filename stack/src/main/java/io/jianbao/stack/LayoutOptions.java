package io.jianbao.stack;

import io.jianbao.stack.launch.OwnServers;
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

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT,...",
            description = "A Kafka of your own instead of the embedded broker (default: $KAFKA_BOOTSTRAP_SERVERS).")
    private @Nullable String kafka;

    @Option(
            names = "--mongo",
            paramLabel = "URI",
            description = "A MongoDB of your own instead of the embedded stand-in (default: $MONGODB_URI, which is the"
                    + " better place for a password).")
    private @Nullable String mongo;

    @Option(
            names = "--topics-prefix",
            paramLabel = "TEXT",
            description = "Before every topic's name (default: $JIANBAO_TOPICS_PREFIX, else nothing).")
    private @Nullable String topicsPrefix;

    StackLayout layout() {
        Path root = Path.of(System.getProperty("jianbao.root", "."));
        OwnServers own = OwnServers.from(System.getenv()).with(kafka, mongo, topicsPrefix);
        return new StackLayout(root, folder(root).toAbsolutePath(), StackPorts.from(System.getenv()), own);
    }

    private Path folder(Path root) {
        if (data != null) {
            return data;
        }
        String named = System.getenv().getOrDefault("JIANBAO_DATA", "");
        return named.isEmpty() ? root.resolve(".jianbao") : Path.of(named);
    }
}
