package io.jianbao.segment;

import io.jianbao.segment.adapter.model.LanguageResources;
import io.jianbao.segment.adapter.model.ScorerResources;
import io.jianbao.segment.app.SegmentPage;
import io.jianbao.segment.domain.publish.Publisher;
import io.jianbao.segment.domain.publish.PublisherOptions;
import io.jianbao.segment.domain.text.PageText;
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
        SegmentPage splitter = new SegmentPage(
                LanguageResources.statistics(), LanguageResources.traditional(), ScorerResources.scorers());
        warmUp(splitter);
        return splitter;
    }

    /** The first page must not pay for loading classes and compiling. */
    private static void warmUp(SegmentPage splitter) {
        String page = "望海县开通两条公交线路\n本报讯(记者林大河)昨日，望海县新开\n\n两条公交线路。市民说，出行更方便了。\n(下转第3版)\n\n";
        splitter.segment(PageText.of(page.repeat(20)));
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
