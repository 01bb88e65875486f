package io.jianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.EmbeddedMongo;
import io.jianbao.embedded.Ports;
import io.jianbao.events.Topic;
import io.jianbao.events.Topics;
import io.jianbao.stack.watch.SampleDrop;
import io.jianbao.stack.watch.StoreApi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack on servers that it did not start. */
class OwnServersIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private EmbeddedMongo mongo;

    @BeforeEach
    void startServers() {
        broker = EmbeddedBroker.start(folder.resolve("own-broker"), Ports.free(), System.out::println);
        mongo = EmbeddedMongo.start(folder.resolve("own-mongo"), Ports.free(), System.out::println);
    }

    @AfterEach
    void stopServers() {
        mongo.close();
        broker.close();
    }

    @Test
    void pagesAreStoredOnGivenServersUnderAPrefix() throws Exception {
        StackLayout layout = layout("trial.");
        try (Stack stack = new Stack(layout, console(), false)) {
            stack.start();
            assertThatThrownBy(() -> stack.child("broker")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> stack.child("mongo")).isInstanceOf(IllegalArgumentException.class);
            SampleDrop.drop(ROOT.resolve("stack/samples/haiyue-ribao"), layout.inbox());
            StoreApi store = new StoreApi(layout.storeUrl());
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> store.get("/where?name=05.txt").body().contains("\"state\":\"stored\""));
        }
        assertThat(layout.data().resolve("broker")).doesNotExist();
        assertThat(layout.data().resolve("mongo")).doesNotExist();
        assertThat(topics())
                .containsAll(
                        new Topics("trial.").all().stream().map(Topic::name).toList());
        assertThat(broker.child().isAlive()).isTrue();
    }

    @Test
    void aTopicOfTheWrongShapeIsNamed() throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic("wrong.pages.status", 3, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        try (Stack stack = new Stack(layout("wrong."), console(), false)) {
            assertThatThrownBy(stack::start)
                    .isInstanceOf(LaunchException.class)
                    .hasMessageContaining("topic wrong.pages.status has 3 partitions")
                    .hasMessageContaining("needed are 12");
        }
    }

    @Test
    void itSaysWhatItWaitsFor() throws Exception {
        int nobody = Ports.free();
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        StackLayout layout = new StackLayout(
                ROOT,
                folder.resolve("waiting"),
                StackPorts.free(),
                new OwnServers("127.0.0.1:" + nobody, mongo.uri(), ""));
        Stack stack = new Stack(layout, new PrintStream(console, true, StandardCharsets.UTF_8), false);
        Thread start = new Thread(() -> assertThatThrownBy(stack::start).isInstanceOf(LaunchException.class));
        start.start();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> console.toString(StandardCharsets.UTF_8)
                        .contains("waiting for Kafka at 127.0.0.1:" + nobody + ": no answer yet"));
        stack.close();
        start.interrupt();
    }

    private static PrintStream console() {
        return System.out;
    }

    private StackLayout layout(String prefix) {
        return new StackLayout(
                ROOT,
                folder.resolve("data"),
                StackPorts.free(),
                new OwnServers(broker.bootstrapServers(), mongo.uri(), prefix));
    }

    private java.util.Set<String> topics() throws Exception {
        try (Admin admin = admin()) {
            return admin.listTopics().names().get(30, TimeUnit.SECONDS);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()));
    }
}
