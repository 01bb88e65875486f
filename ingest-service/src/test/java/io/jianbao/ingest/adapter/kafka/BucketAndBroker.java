package io.jianbao.ingest.adapter.kafka;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real broker and an empty bucket for the service under test. */
public final class BucketAndBroker implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("jianbao-ingest");
            broker = EmbeddedBroker.start(folder.resolve("kafka"), Ports.free(), line -> System.out.println(line));
            return Map.of(
                    "kafka.bootstrap.servers",
                    broker.bootstrapServers(),
                    "jianbao.ingest.bucket",
                    folder.resolve("bucket").toString(),
                    "jianbao.ingest.settle",
                    "200ms",
                    "jianbao.ingest.relist",
                    "500ms");
        } catch (IOException e) {
            throw new IllegalStateException("no folder for broker and bucket", e);
        }
    }

    @Override
    public void stop() {
        if (broker != null) {
            broker.close();
        }
    }
}
