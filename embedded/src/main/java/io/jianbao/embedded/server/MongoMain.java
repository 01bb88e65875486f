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
    /** What a killed server may lose: H2 writes a second late unless told otherwise. */
    private static final int COMMIT_MS = 50;

    private MongoMain() {}

    /** Starts the server and waits for its end. */
    public static void main(String[] args) throws Exception {
        Path data = Files.createDirectories(Path.of(args[0]));
        H2Backend backend = new H2Backend(data.resolve("documents.mv").toString());
        backend.getMvStore().setAutoCommitDelay(COMMIT_MS);
        MongoServer server = new MongoServer(backend);
        server.bind("127.0.0.1", Integer.parseInt(args[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        ParentWatch.start();
        System.out.println("READY");
        Thread.currentThread().join();
    }
}
