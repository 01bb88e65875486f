package io.jianbao.embedded.server;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A server that speaks MongoDB's wire protocol over one persistent file. Arguments: data folder, port. A stand-in for trials and tests, not MongoDB.
 * Prints {@code READY} when clients may connect.
 */
public final class MongoMain {
    private MongoMain() {}

    /** Starts the server and waits for its end. */
    public static void main(String[] args) throws Exception {
        Path data = Files.createDirectories(Path.of(args[0]));
        MongoServer server =
                new MongoServer(new H2Backend(data.resolve("documents.mv").toString()));
        server.bind("127.0.0.1", Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        ParentWatch.start();
        System.out.println("READY");
        Thread.currentThread().join();
    }
}
