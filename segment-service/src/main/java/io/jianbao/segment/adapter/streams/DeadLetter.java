package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.DeadLetterReason;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Record;

/** A record that failed, as it came (key, bytes, headers), with the reason as a header more. */
final class DeadLetter {
    private DeadLetter() {}

    static Record<byte[], byte[]> of(Record<byte[], byte[]> failed, DeadLetterReason reason) {
        Headers headers = new RecordHeaders(failed.headers().toArray());
        headers.remove(DeadLetterReason.HEADER);
        headers.add(DeadLetterReason.HEADER, reason.wire().getBytes(StandardCharsets.UTF_8));
        return failed.withHeaders(headers);
    }
}
