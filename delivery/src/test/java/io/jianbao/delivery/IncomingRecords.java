package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** A message as the connector hands it out, with what became of it. */
final class IncomingRecords {
    final AtomicInteger acks = new AtomicInteger();
    final AtomicReference<Throwable> nacked = new AtomicReference<>();
    final AtomicReference<Metadata> nackMetadata = new AtomicReference<>();

    final Map<String, String> headers = new HashMap<>(Map.of("ce_type", "io.jianbao.page.ingested.v1"));
    String topic = "pages.ingested";

    /** Sets a header, or takes it away. */
    void header(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
    }

    Message<byte[]> message(String key, String value) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>(topic, 3, 17L, bytes(key), value == null ? null : bytes(value));
        headers.forEach((name, text) -> record.headers().add(name, bytes(text)));
        return Message.of(record.value(), Metadata.of(new IncomingKafkaRecordMetadata<>(record, "pages-ingested")))
                .withAck(this::ack)
                .withNackWithMetadata(this::nack);
    }

    private CompletionStage<Void> ack() {
        acks.incrementAndGet();
        return CompletableFuture.completedFuture(null);
    }

    private CompletionStage<Void> nack(Throwable reason, Metadata metadata) {
        nacked.set(reason);
        nackMetadata.set(metadata);
        return CompletableFuture.completedFuture(null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
