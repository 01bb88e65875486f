package io.jianbao.stack.launch;

import io.jianbao.events.Topics;
import java.nio.file.Path;

/**
 * Where everything lies.
 *
 * @param root  the repository, with the built modules
 * @param data  the one folder that holds all data; survives restarts
 * @param ports where everything listens on 127.0.0.1
 * @param own   servers that are not embedded
 */
public record StackLayout(Path root, Path data, StackPorts ports, OwnServers own) {

    /** A layout with embedded servers. */
    public StackLayout(Path root, Path data, StackPorts ports) {
        this(root, data, ports, OwnServers.none());
    }

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

    /** {@code 127.0.0.1:9092}, or the given servers. */
    public String bootstrapServers() {
        String given = own.kafka();
        return given == null ? "127.0.0.1:" + ports.broker() : given;
    }

    /** {@code mongodb://127.0.0.1:27017}, or the given connection string, with its password. */
    public String mongoUri() {
        String given = own.mongo();
        return given == null ? "mongodb://127.0.0.1:" + ports.mongo() : given;
    }

    /** The database as it may be printed. */
    public String mongoForPeople() {
        return OwnServers.withoutSecrets(mongoUri());
    }

    /** The topics under their prefix. */
    public Topics topics() {
        return new Topics(own.topicsPrefix());
    }

    /** {@code http://127.0.0.1:8080}: API, reading room. */
    public String storeUrl() {
        return "http://127.0.0.1:" + ports.store();
    }
}
