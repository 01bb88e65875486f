package io.jianbao.segment.adapter.streams;

import io.jianbao.delivery.DeadLetterNotice;
import io.jianbao.delivery.Heartbeats;
import io.jianbao.events.Topics;
import io.jianbao.segment.domain.publish.Publisher;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.apache.kafka.streams.Topology;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives Quarkus the publisher's topology, which it starts once broker and topics are there. */
@ApplicationScoped
public class TopologyProducer {
    @Produces
    @Singleton
    Topology topology(
            Topics topics,
            Publisher publisher,
            MeterRegistry meters,
            Heartbeats heartbeats,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        PublisherMetrics metrics = new PublisherMetrics(meters);
        DeadLetterNotice notice = new DeadLetterNotice("publish", version, topics.deadLetters("segment"));
        return PublisherTopology.build(topics, () -> new PublishingStep(publisher, notice, metrics, heartbeats));
    }
}
