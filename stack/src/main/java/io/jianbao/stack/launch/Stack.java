package io.jianbao.stack.launch;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.EmbeddedMongo;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The running stack: broker, MongoDB-wire server and the four services as child processes. Started together, supervised, and stopped in order:
 * first what takes pages in, last what holds the data.
 */
public final class Stack implements AutoCloseable {
    /** The services in the order of a page's way. */
    public static final List<String> SERVICES =
            List.of("ingest-service", "segment-service", "nlp-service", "store-service");

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);
    private static final Map<String, String> HEAP =
            Map.of("ingest-service", "96m", "segment-service", "192m", "nlp-service", "192m", "store-service", "128m");

    private final StackLayout layout;
    private final PrintStream console;
    private final boolean verbose;
    private final RunFile runFile;
    private final List<AutoCloseable> servers = new ArrayList<>();
    private final Map<String, SupervisedService> services = new LinkedHashMap<>();
    private volatile boolean started;

    /**
     * A stack, not yet started.
     *
     * @param console gets the prefixed log lines
     * @param verbose all lines, or errors only; the log files hold all
     */
    public Stack(StackLayout layout, PrintStream console, boolean verbose) {
        this.layout = layout;
        this.console = console;
        this.verbose = verbose;
        this.runFile = new RunFile(layout.runFile());
    }

    /**
     * Starts everything and waits until all services are ready.
     *
     * @throws LaunchException when something must be put right first, or a part does not become ready in 3 minutes
     */
    public void start() {
        if (runFile.find(RunFile.LAUNCHER).isPresent()) {
            throw new LaunchException("the stack is running already on " + layout.data() + "; ./jianbao down ends it");
        }
        runFile.endLeftovers();
        new Preflight(layout).check();
        runFile.put(RunFile.LAUNCHER, ProcessHandle.current());
        started = true;
        CompletableFuture<Void> serversUp = CompletableFuture.runAsync(this::startServers);
        SERVICES.forEach(this::startService);
        join(serversUp);
        awaitReady();
    }

    /** Services start beside the servers and wait for them: that is what they do after any outage. */
    private static void join(CompletableFuture<Void> serversUp) {
        try {
            serversUp.join();
        } catch (CompletionException e) {
            throw new LaunchException("cannot start broker or database: " + e.getMessage(), e);
        }
    }

    private void startServers() {
        CompletableFuture<EmbeddedMongo> mongo = CompletableFuture.supplyAsync(() -> EmbeddedMongo.start(
                layout.data().resolve("mongo"), layout.ports().mongo(), log("mongo")));
        EmbeddedBroker broker = EmbeddedBroker.start(
                layout.data().resolve("broker"), layout.ports().broker(), log("broker"));
        servers.add(broker);
        servers.add(mongo.join());
        runFile.put("broker", broker.child().process().toHandle());
        runFile.put("mongo", mongo.join().child().process().toHandle());
    }

    private void startService(String name) {
        String shortName = name.replace("-service", "");
        List<String> command = List.of(
                "-Xmx" + HEAP.get(name),
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxDirectMemorySize=48m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                layout.jar(name).toString());
        services.put(
                name,
                new SupervisedService(new ChildJvm.Spec(shortName, command, environment(), log(shortName)), runFile));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        layout.ports().byVariable().forEach((name, port) -> environment.put(name, Integer.toString(port)));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", layout.bootstrapServers());
        environment.put("MONGODB_URI", "mongodb://127.0.0.1:" + layout.ports().mongo());
        environment.put(
                "JIANBAO_INGEST_BUCKET", layout.bucket().toAbsolutePath().toString());
        environment.put(
                "JIANBAO_SEGMENT_STATE_DIR",
                layout.data().resolve("streams").toAbsolutePath().toString());
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        return environment;
    }

    private ProcessLog log(String name) {
        return new ProcessLog(name, layout.logs(), console, verbose);
    }

    private void awaitReady() {
        HealthProbe probe = new HealthProbe();
        long deadline = System.nanoTime() + READY_LIMIT.toNanos();
        for (Map.Entry<String, Integer> service : servicePorts().entrySet()) {
            HealthProbe.Health health = probe.ready(service.getValue());
            while (!health.up()) {
                if (System.nanoTime() > deadline) {
                    throw new LaunchException(service.getKey() + " is not ready after " + READY_LIMIT.toSeconds()
                            + " s: " + health.body() + "; see " + layout.logs());
                }
                pause();
                health = probe.ready(service.getValue());
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted while starting", e);
        }
    }

    /** Each service's HTTP port. */
    public Map<String, Integer> servicePorts() {
        return servicePorts(layout.ports());
    }

    /** Each service's HTTP port among {@code ports}. */
    public static Map<String, Integer> servicePorts(StackPorts ports) {
        Map<String, Integer> byName = new LinkedHashMap<>();
        byName.put("ingest-service", ports.ingest());
        byName.put("segment-service", ports.segment());
        byName.put("nlp-service", ports.nlp());
        byName.put("store-service", ports.store());
        return byName;
    }

    /** The process of a service as it runs now, for tests that kill it. */
    public ChildJvm child(String service) {
        SupervisedService supervised = services.get(service);
        if (supervised == null) {
            throw new IllegalArgumentException("no such service: " + service);
        }
        return supervised.child();
    }

    /** Stops all in order; safe to call twice, and without effect on a stack that another launcher runs. */
    @Override
    public synchronized void close() {
        if (!started) {
            return;
        }
        services.values().forEach(SupervisedService::close);
        services.clear();
        for (AutoCloseable server : servers) {
            try {
                server.close();
            } catch (Exception e) {
                console.println("while stopping: " + e.getMessage());
            }
        }
        servers.clear();
        runFile.clear();
    }
}
