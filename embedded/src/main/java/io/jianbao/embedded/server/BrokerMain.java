package io.jianbao.embedded.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Apache Kafka broker in KRaft mode, broker and controller in one. Arguments: data folder, client port, controller port. Its folder is formatted
 * once and kept across restarts. Prints {@code READY} when clients may connect.
 */
public final class BrokerMain {
    private static final int NODE_ID = 1;

    private BrokerMain() {}

    /** Starts the broker and waits for its end. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Properties settings = settings(data, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        formatOnce(data);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        ParentWatch.start();
        System.out.println("READY");
        server.awaitShutdown();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        Map<String, String> values = new TreeMap<>(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(NODE_ID),
                "controller.quorum.voters",
                NODE_ID + "@127.0.0.1:" + controllerPort,
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners",
                "PLAINTEXT://127.0.0.1:" + port,
                "log.dirs",
                data.toString()));
        values.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "message.max.bytes", Integer.toString(8 * 1024 * 1024)));
        values.putAll(Map.of(
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 * 1024 * 1024),
                "log.segment.bytes", Integer.toString(64 * 1024 * 1024),
                "num.network.threads", "2",
                "num.io.threads", "4",
                "controlled.shutdown.enable", "true"));
        settings.putAll(values);
        return settings;
    }

    private static void formatOnce(Path data) throws IOException {
        Files.createDirectories(data);
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Formatter formatter = new Formatter();
        formatter
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE_ID)
                .setDirectories(Set.of(data.toString()))
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .setReleaseVersion(MetadataVersion.latestProduction());
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IOException("cannot format the broker's folder " + data, e);
        }
    }
}
