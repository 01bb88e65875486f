package io.jianbao.stack.proving;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.EmbeddedMongo;
import io.jianbao.stack.launch.StackLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Broker and database, stopped and started again on their folders and ports. */
final class Servers implements AutoCloseable {
    private static final int END_LIMIT_SECONDS = 30;

    private final StackLayout layout;
    private final Processes processes;
    private final Map<String, Runnable> startedAgain = new HashMap<>();

    Servers(StackLayout layout, Processes processes) {
        this.layout = layout;
        this.processes = processes;
    }

    /** Ends {@code broker} or {@code mongo} in order. */
    void stop(String server) throws Exception {
        Runnable ours = startedAgain.remove(server);
        if (ours != null) {
            ours.run();
            return;
        }
        ProcessHandle process = processes.running(server);
        process.destroy();
        process.onExit().get(END_LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** Starts it again and waits until clients may connect. */
    void start(String server) {
        Path data = layout.data().resolve(server);
        if (server.equals("broker")) {
            startedAgain.put(server, EmbeddedBroker.start(data, layout.ports().broker(), log(server))::close);
        } else {
            startedAgain.put(server, EmbeddedMongo.start(data, layout.ports().mongo(), log(server))::close);
        }
    }

    private Consumer<String> log(String server) {
        return line -> {
            try {
                Files.writeString(
                        layout.logs().resolve(server + ".log"),
                        line + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException full) {
                System.err.println(server + ": " + line);
            }
        };
    }

    @Override
    public void close() {
        startedAgain.values().forEach(Runnable::run);
        startedAgain.clear();
    }
}
