package io.jianbao.delivery;

import io.jianbao.events.DropStatus;
import io.jianbao.events.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.Config;

/** Tells the ledger of records that go to the dead letters of a channel: an end state for each of their drops. */
@ApplicationScoped
public class DeadLetterAnnouncer {
    private final Consumer<DropStatus> ledger;
    private final Topics topics;
    private final Clock clock;
    private final Config config;

    @Inject
    public DeadLetterAnnouncer(DropStatuses ledger, Topics topics, Clock clock, Config config) {
        this((Consumer<DropStatus>) ledger::send, topics, clock, config);
    }

    DeadLetterAnnouncer(Consumer<DropStatus> ledger, Topics topics, Clock clock, Config config) {
        this.ledger = ledger;
        this.topics = topics;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Says so, each status acknowledged before the next; does nothing for a record that does not say whose it is. A status that cannot be read
     * is not reported as a status again, that could go round for ever.
     *
     * @throws UnavailableException when the broker is away
     */
    void announce(String channel, ConsumedRecord record, RuntimeException failure) {
        if (record.topic().equals(topics.pagesStatus())) {
            return;
        }
        String place = record.topic() + "-" + record.partition() + "@" + record.offset();
        notice(channel)
                .statuses(RecordOrigin.of(record.headers()), place, failure, clock.instant())
                .forEach(ledger);
    }

    private DeadLetterNotice notice(String channel) {
        return new DeadLetterNotice(
                stepOf(config.getValue("quarkus.application.name", String.class)),
                config.getValue("quarkus.application.version", String.class),
                config.getValue("mp.messaging.incoming." + channel + ".dead-letter-queue.topic", String.class));
    }

    private static String stepOf(String service) {
        return switch (service) {
            case "ingest-service" -> "ingest";
            case "segment-service" -> "segment";
            case "nlp-service" -> "analyze";
            case "store-service" -> "store";
            default -> throw new IllegalStateException("quarkus.application.name: no service of ours: " + service);
        };
    }
}
