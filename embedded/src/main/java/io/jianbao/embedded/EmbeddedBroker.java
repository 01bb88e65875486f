package io.jianbao.embedded;

import io.jianbao.embedded.server.BrokerMain;
import io.jianbao.events.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A real Apache Kafka broker in a child JVM: {@code try (EmbeddedBroker broker = EmbeddedBroker.start(folder, Ports.free(), line -> {}))}. All topics
 * exist when {@link #start} returns.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final ChildJvm child;
    private final int port;

    private EmbeddedBroker(ChildJvm child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Starts a broker and creates the topics.
     *
     * @param data   its folder, kept across restarts
     * @param port   where clients connect on 127.0.0.1
     * @param output gets its log lines (warnings and errors)
     */
    public static EmbeddedBroker start(Path data, int port, Consumer<String> output) {
        ChildJvm child = ChildJvm.start(spec(data, port, output));
        EmbeddedBroker broker = new EmbeddedBroker(child.awaitReady(LIMIT), port);
        TopicCreation.create(broker.bootstrapServers(), Topics.standard());
        return broker;
    }

    /** How to run the broker as a child process, for whoever starts it again when it ends; it creates no topics. */
    public static ChildJvm.Spec spec(Path data, int port, Consumer<String> output) {
        List<String> command = new ArrayList<>(ServerClassPath.options("384m"));
        command.add(BrokerMain.class.getName());
        command.addAll(
                List.of(data.toAbsolutePath().toString(), Integer.toString(port), Integer.toString(Ports.free())));
        return new ChildJvm.Spec("broker", command, Map.of(), output);
    }

    /** {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
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
