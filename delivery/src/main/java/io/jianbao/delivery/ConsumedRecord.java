package io.jianbao.delivery;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came from Kafka, undecoded.
 *
 * @param topic     where it stood
 * @param partition its partition
 * @param offset    its offset
 * @param key       the key as UTF-8, or null
 * @param value     the bytes; none where the record has no value
 * @param absent    whether the record has no value at all: on a compacted topic the erasure of its key
 * @param headers   header values as UTF-8; the last one wins where a name repeats
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on untouched and never compared
public record ConsumedRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        byte[] value,
        boolean absent,
        Map<String, String> headers) {

    /** The record behind a message of the Kafka connector. */
    static ConsumedRecord of(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> metadata = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("not a message of the Kafka connector"));
        byte[] value = message.getPayload();
        return new ConsumedRecord(
                metadata.getTopic(),
                metadata.getPartition(),
                metadata.getOffset(),
                metadata.getKey() instanceof byte[] key ? new String(key, StandardCharsets.UTF_8) : null,
                value == null ? new byte[0] : value,
                value == null,
                texts(metadata.getHeaders()));
    }

    /** Kafka's headers as text. */
    public static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Header header : headers) {
            if (header.value() != null) {
                texts.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** A header's value, or the empty string. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** {@code topic=pages.ingested partition=3 offset=17}, for logs. */
    public String place() {
        return "topic=" + topic + " partition=" + partition + " offset=" + offset;
    }
}
