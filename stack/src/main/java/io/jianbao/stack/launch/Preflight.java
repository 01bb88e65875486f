package io.jianbao.stack.launch;

import io.jianbao.embedded.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What must hold before anything is started: built jars, a writable data folder, free ports, enough memory. */
final class Preflight {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final long SERVICES_KB = 800_000;
    private static final long BROKER_KB = 450_000;
    private static final long MONGO_KB = 250_000;

    private final StackLayout layout;

    Preflight(StackLayout layout) {
        this.layout = layout;
    }

    /**
     * Checks everything.
     *
     * @throws LaunchException naming the first thing to put right
     */
    void check() {
        checkBuilt();
        checkDataFolder();
        checkPorts();
        checkMemory();
    }

    private void checkBuilt() {
        for (String service : Stack.SERVICES) {
            if (!Files.exists(layout.jar(service))) {
                throw new LaunchException("not built: " + layout.jar(service) + " is missing; run: mvn package");
            }
        }
    }

    private void checkDataFolder() {
        try {
            Files.createDirectories(layout.inbox());
            Files.createDirectories(layout.logs());
        } catch (IOException e) {
            throw new LaunchException("cannot write to the data folder " + layout.data() + ": " + e.getMessage()
                    + "; name another with --data DIR");
        }
    }

    private void checkPorts() {
        for (Map.Entry<String, Integer> port : layout.ports().byVariable().entrySet()) {
            boolean needed = !(port.getKey().equals("BROKER_PORT")
                            && layout.own().kafka() != null)
                    && !(port.getKey().equals("MONGO_PORT") && layout.own().mongo() != null);
            if (needed && !Ports.isFree(port.getValue())) {
                throw new LaunchException(
                        "port " + port.getValue() + " is in use; stop what uses it (./jianbao down?), or set "
                                + port.getKey() + " to another port");
            }
        }
    }

    private void checkMemory() {
        long available = availableKb();
        long needed = SERVICES_KB
                + (layout.own().kafka() == null ? BROKER_KB : 0)
                + (layout.own().mongo() == null ? MONGO_KB : 0);
        if (available < needed) {
            throw new LaunchException("too little memory: " + available / 1024
                    + " MB are available, the stack needs about " + needed / 1024
                    + " MB; close something, or name servers of your own (--kafka, --mongo)");
        }
    }

    private static long availableKb() {
        try {
            List<String> lines = Files.exists(MEMORY) ? Files.readAllLines(MEMORY) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
