package io.jianbao.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {
    @TempDir
    Path folder;

    @Test
    void brokerHasAllTopicsAndKeepsThemAfterBeingKilled() throws Exception {
        int port = Ports.free();
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, port, line -> System.out.println(line))) {
            assertThat(topicNames(broker)).containsAll(expected());
            broker.child().kill();
        }
        try (EmbeddedBroker again = EmbeddedBroker.start(folder, port, line -> System.out.println(line))) {
            assertThat(topicNames(again)).containsAll(expected());
        }
    }

    @Test
    void mongoListensAndEndsWhenClosed() throws Exception {
        int port = Ports.free();
        try (EmbeddedMongo mongo = EmbeddedMongo.start(folder, port, line -> System.out.println(line));
                Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            assertThat(mongo.child().isAlive()).isTrue();
        }
        assertThat(Ports.isFree(port)).isTrue();
    }

    private static List<String> expected() {
        return Topics.standard().all().stream().map(Topic::name).toList();
    }

    private static Set<String> topicNames(EmbeddedBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.listTopics().names().get(10, TimeUnit.SECONDS);
        }
    }
}
