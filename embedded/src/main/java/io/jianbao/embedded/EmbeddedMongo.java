package io.jianbao.embedded;

import io.jianbao.embedded.server.MongoMain;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A MongoDB-wire server in a child JVM, with one persistent file. A stand-in for trials and tests, not MongoDB. */
public final class EmbeddedMongo implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ChildJvm child;
    private final int port;

    private EmbeddedMongo(ChildJvm child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Starts a server.
     *
     * @param data   its folder, kept across restarts
     * @param port   where clients connect on 127.0.0.1
     * @param output gets its log lines (warnings and errors)
     */
    public static EmbeddedMongo start(Path data, int port, Consumer<String> output) {
        ChildJvm child = ChildJvm.start(spec(data, port, output));
        return new EmbeddedMongo(child.awaitReady(LIMIT), port);
    }

    /** How to run the server as a child process, for whoever starts it again when it ends. */
    public static ChildJvm.Spec spec(Path data, int port, Consumer<String> output) {
        List<String> command = new ArrayList<>(ServerClassPath.options("256m"));
        command.add(MongoMain.class.getName());
        command.addAll(List.of(data.toAbsolutePath().toString(), Integer.toString(port)));
        return new ChildJvm.Spec("mongo", command, Map.of(), output);
    }

    /** {@code mongodb://127.0.0.1:27017}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** The child process. */
    public ChildJvm child() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
