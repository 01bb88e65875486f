package io.jianbao.nlp.adapter.kafka;

import io.jianbao.embedded.EmbeddedBroker;
import io.jianbao.embedded.Ports;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** A real broker for the service under test. */
public final class BrokerResource implements QuarkusTestResourceLifecycleManager {
    private EmbeddedBroker broker;

    @Override
    public Map<String, String> start() {
        try {
            broker = EmbeddedBroker.start(
                    Files.createTempDirectory("jianbao-nlp-broker"), Ports.free(), line -> System.out.println(line));
            return Map.of("kafka.bootstrap.servers", broker.bootstrapServers());
        } catch (IOException e) {
            throw new IllegalStateException("no folder for the broker", e);
        }
    }

    @Override
    public void stop() {
        broker.close();
    }
}
