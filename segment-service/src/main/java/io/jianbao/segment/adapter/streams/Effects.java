package io.jianbao.segment.adapter.streams;

import io.jianbao.segment.adapter.streams.PublisherState.Change;
import java.util.List;
import org.apache.kafka.streams.processor.api.Record;

/**
 * All that a record or a reminder brings about, encoded and ready: nothing in it can fail any more but Streams itself.
 *
 * @param changes  what to write to the stores
 * @param outgoing what to forward, in this order
 */
record Effects(List<Change> changes, List<Outgoing> outgoing) {
    Effects {
        changes = List.copyOf(changes);
        outgoing = List.copyOf(outgoing);
    }

    static Effects none() {
        return new Effects(List.of(), List.of());
    }

    /** A record for one of the topology's sinks. */
    record Outgoing(String sink, Record<byte[], byte[]> record) {}
}
