package io.jianbao.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.publish.PublisherOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Builds the splitter and the publisher from configuration and packed resources. */
@ApplicationScoped
public class SegmentWiring {
    @Produces
    @Singleton
    SegmentPage splitter() {
        return new SegmentPage(LanguageResources.statistics(), LanguageResources.traditional());
    }

    @Produces
    @Singleton
    Publisher publisher(SegmentConfig config) {
        return new Publisher(new PublisherOptions(config.jumpDeadline(), config.payloadKept(), config.minOverlap()));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
