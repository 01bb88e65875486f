package io.jianbao.stack.launch;

import java.nio.file.Path;

/**
 * Where everything lies.
 *
 * @param root  the repository, with the built modules
 * @param data  the one folder that holds all data; survives restarts
 * @param ports where everything listens on 127.0.0.1
 */
public record StackLayout(Path root, Path data, StackPorts ports) {

    /** The folder bucket; files are dropped into its {@code in/}. */
    public Path bucket() {
        return data.resolve("bucket");
    }

    /** Where files are dropped. */
    public Path inbox() {
        return bucket().resolve("in");
    }

    /** One log file a process. */
    public Path logs() {
        return data.resolve("logs");
    }

    /** Names the running processes, for {@code down} and for the next start. */
    public Path runFile() {
        return data.resolve("run.properties");
    }

    /** A service's runnable jar. */
    public Path jar(String service) {
        return root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + ports.broker();
    }

    /** {@code http://127.0.0.1:8080}: API, reading room. */
    public String storeUrl() {
        return "http://127.0.0.1:" + ports.store();
    }
}
