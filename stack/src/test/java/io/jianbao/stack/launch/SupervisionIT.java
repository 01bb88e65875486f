package io.jianbao.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.stack.watch.SampleDrop;
import io.jianbao.stack.watch.StoreApi;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends or freezes is running again soon, on the same data and ports, with nobody's help. */
class SupervisionIT {
    private static final Path ROOT = Path.of(System.getProperty("jianbao.root"));
    private static final Duration HEALED = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final HealthProbe probe = new HealthProbe();
    private StackLayout layout;
    private Stack stack;

    @BeforeEach
    void start() {
        layout = new StackLayout(ROOT, folder, StackPorts.free());
        stack = new Stack(layout, new PrintStream(console, true, StandardCharsets.UTF_8), false);
        stack.start();
    }

    @AfterEach
    void stop() {
        stack.close();
    }

    @Test
    void frozenServiceKilledBrokerAndKilledDatabaseHeal() throws Exception {
        ChildJvm frozen = stack.child("nlp-service");
        signal("STOP", frozen.pid());
        frozen.process().onExit().get(31, TimeUnit.SECONDS);
        awaitReady();
        assertThat(told()).containsPattern("nlp-service does not answer for 2\\d s: killed");
        assertThat(told()).contains("nlp-service ended (137), started again in 1 s (1st time)");
        assertThat(new ProcessReport(layout).describe("nlp-service").orElseThrow())
                .contains("started again once: ended (137), as it does not answer for");

        ChildJvm broker = stack.child("broker");
        ChildJvm mongo = stack.child("mongo");
        signal("KILL", broker.pid());
        signal("KILL", mongo.pid());
        await().atMost(HEALED).until(() -> stack.child("broker") != broker && stack.child("mongo") != mongo);
        awaitReady();
        SampleDrop.drop(ROOT.resolve("stack/samples/haiyue-ribao"), layout.inbox());
        StoreApi store = new StoreApi(layout.storeUrl());
        await().atMost(HEALED)
                .until(() -> store.get("/where?name=05.txt").body().contains("\"state\":\"stored\""));
    }

    private void awaitReady() {
        await().atMost(HEALED)
                .until(() -> stack.servicePorts().values().stream()
                        .allMatch(port -> probe.ready(port).up()));
    }

    private String told() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private static void signal(String name, long pid) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }
}
