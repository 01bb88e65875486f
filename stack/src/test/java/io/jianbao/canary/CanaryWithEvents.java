package io.jianbao.canary;

import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.Span;
import io.jianbao.segment.app.SegmentPage;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;

/** Breaks every law about who may know what: a class outside the adapters that knows the wire, the driver, Kafka, delivery and a service. */
public final class CanaryWithEvents {
    /** The wire format. */
    public Span events() {
        return new Span(0, 1);
    }

    /** The database driver. */
    public Document driver() {
        return new Document();
    }

    /** Kafka. */
    public TopicPartition kafka() {
        return new TopicPartition("cage", 0);
    }

    /** Delivery. */
    public Heartbeats delivery() {
        return new Heartbeats();
    }

    /** Another service. */
    public Class<?> service() {
        return SegmentPage.class;
    }
}
