package io.jianbao.store;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.EmbeddedMongo;
import io.jianbao.embedded.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A real broker, and the MongoDB that {@code JIANBAO_TEST_MONGODB_URI} names or else the embedded server. */
public class StoreServers implements QuarkusTestResourceLifecycleManager {
    private static final int MONGO_PORT = Ports.free();
    private static EmbeddedMongo mongo;
    private static Path folder;
    private EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("store-servers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = EmbeddedBroker.start(folder.resolve("broker"), Ports.free(), line -> {});
        String real = System.getenv("JIANBAO_TEST_MONGODB_URI");
        if (real == null) {
            startMongo();
        }
        return Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "jianbao.store.mongo-uri",
                real == null ? mongo.uri() : real,
                "jianbao.store.database",
                real == null ? "jianbao-test" : "jianbao-test-" + UUID.randomUUID(),
                "quarkus.http.test-port",
                "0");
    }

    /** Whether the database is ours to stop. */
    static boolean mongoIsEmbedded() {
        return mongo != null;
    }

    static void startMongo() {
        mongo = EmbeddedMongo.start(folder.resolve("mongo"), MONGO_PORT, line -> {});
    }

    static void stopMongo() {
        mongo.close();
    }

    @Override
    public void stop() {
        if (mongo != null) {
            mongo.close();
        }
        broker.close();
    }
}
