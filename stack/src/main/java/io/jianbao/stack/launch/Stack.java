package io.jianbao.stack.launch;

import io.jianbao.embedded.ChildJvm;
import io.jianbao.stack.supervise.Journal;
import io.jianbao.stack.supervise.LifeWatch;
import io.jianbao.stack.supervise.Part;
import io.jianbao.stack.supervise.SupervisedProcess;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The running stack: the four services, and the broker and the MongoDB-wire server unless one's own are given, as child processes. Started together,
 * supervised, and stopped in order: first what takes pages in, last what holds the data.
 */
public final class Stack implements AutoCloseable {
    /** The services in the order of a page's way. */
    public static final List<String> SERVICES =
            List.of("ingest-service", "segment-service", "nlp-service", "store-service");

    private static final String BROKER = "broker";
    private static final String MONGO = "mongo";
    private static final Duration SERVER_LIMIT = Duration.ofMinutes(3);

    private final StackLayout layout;
    private final PrintStream console;
    private final boolean verbose;
    private final RunFile runFile;
    private final Map<String, SupervisedProcess> processes = new LinkedHashMap<>();
    private @Nullable Running running;
    private volatile boolean started;
    private volatile boolean closed;

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
        try {
            startAll();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void startAll() {
        Recorder recorder = new Recorder(runFile, log("launcher"));
        Running now = new Running(new Parts(layout, runFile.mark()), new LifeWatch(), recorder);
        running = now;
        CompletableFuture<Void> serversUp = CompletableFuture.runAsync(() -> startServers(now));
        SERVICES.forEach(name -> begin(name, now));
        join(serversUp);
        new Readiness(recorder::tell).await(servicePorts());
    }

    /** What makes, watches and records processes once the stack was started. */
    private record Running(Parts parts, LifeWatch life, Recorder recorder) {}

    /** Services start beside the servers and wait for them: that is what they do after any outage. */
    private static void join(CompletableFuture<Void> serversUp) {
        try {
            serversUp.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LaunchException known) {
                throw known;
            }
            throw new LaunchException("cannot start broker or database: " + e.getMessage(), e);
        }
    }

    private void startServers(Running now) {
        if (layout.own().mongo() == null) {
            begin(MONGO, now);
        }
        if (layout.own().kafka() == null) {
            begin(BROKER, now).child().awaitReady(SERVER_LIMIT);
        }
        new BrokerTopics(layout, now.recorder()::tell, () -> closed).create();
        if (layout.own().mongo() == null) {
            child(MONGO).awaitReady(SERVER_LIMIT);
        }
    }

    private SupervisedProcess begin(String name, Running now) {
        synchronized (processes) {
            if (closed) {
                throw new LaunchException("stopped while starting");
            }
            Part part = now.parts().part(name, log(shortName(name)));
            SupervisedProcess process = new SupervisedProcess(part, now.recorder());
            processes.put(name, process);
            now.life().watch(process);
            return process;
        }
    }

    /** Stops one process, {@code broker}, {@code mongo} or a service, and leaves it stopped until {@link #startAgain}. */
    public void stop(String name) {
        synchronized (processes) {
            end(name);
        }
    }

    /** Starts a process that was stopped with {@link #stop}. */
    public void startAgain(String name) {
        synchronized (processes) {
            Running now = running;
            if (now == null || processes.containsKey(name)) {
                throw new IllegalStateException(name + " was not stopped");
            }
            begin(name, now);
        }
    }

    /** Records in the run file, tells on the console. */
    private record Recorder(RunFile runFile, ProcessLog log) implements Journal {
        @Override
        public void started(Part part, ChildJvm child, int restarts, String why) {
            runFile.put(
                    shortName(part.name()), new RunFile.Entry(child.process().toHandle(), restarts, why));
        }

        @Override
        public void tell(String event) {
            log.tell(event);
        }
    }

    /** The name of a process in the run file and of its log: {@code nlp-service} is {@code nlp}. */
    public static String shortName(String process) {
        return process.replace("-service", "");
    }

    private ProcessLog log(String name) {
        return new ProcessLog(name, layout.logs(), console, verbose);
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

    /** A process as it runs now, {@code broker}, {@code mongo} or a service, for tests that kill it. */
    public ChildJvm child(String name) {
        synchronized (processes) {
            SupervisedProcess supervised = processes.get(name);
            if (supervised == null) {
                throw new IllegalArgumentException("no such process: " + name);
            }
            return supervised.child();
        }
    }

    /** Stops all in order; safe to call twice, and without effect on a stack that another launcher runs. */
    @Override
    public void close() {
        if (!started) {
            return;
        }
        synchronized (processes) {
            closed = true;
            if (running != null) {
                running.life().close();
            }
            SERVICES.forEach(this::end);
            end(BROKER);
            end(MONGO);
            runFile.clear();
        }
    }

    private void end(String name) {
        SupervisedProcess process = processes.remove(name);
        if (process != null) {
            if (running != null) {
                running.life().forget(process);
            }
            process.close();
        }
    }
}
