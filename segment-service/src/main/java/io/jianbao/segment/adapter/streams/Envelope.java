package io.jianbao.segment.adapter.streams;

import io.jianbao.events.EventCodec;
import io.jianbao.events.EventHeaders;
import io.jianbao.segment.adapter.streams.Effects.Outgoing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Puts events into records: JSON, CloudEvents headers, and the trace of the record that brought them about.
 *
 * @param cause     headers of the record in hand; empty for a reminder
 * @param timestamp time of that record, in milliseconds
 * @param now       the wall clock, for {@code ce_time}
 * @param codec     to JSON
 */
record Envelope(Headers cause, long timestamp, Instant now, EventCodec codec) {
    private static final String SERVICE = "segment-service";
    private static final List<String> TRACE = List.of("traceparent", "tracestate");

    Outgoing seal(String sink, String key, java.lang.Record event) {
        Headers headers = new RecordHeaders();
        EventHeaders.of(event, SERVICE, key, now)
                .entries()
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        for (String name : TRACE) {
            Header header = cause.lastHeader(name);
            if (header != null) {
                headers.add(header);
            }
        }
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        return new Outgoing(sink, new Record<>(keyBytes, codec.encode(event), timestamp, headers));
    }
}
