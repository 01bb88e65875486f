package io.jianbao.segment.adapter.kafka;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.PageSegmented;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What a newsroom wants to know of the splitter: pages and articles by outcome, coverage, how many headlines are missing, how long it took. */
@ApplicationScoped
public class SegmentMetrics {
    private final MeterRegistry meters;
    private final DistributionSummary coverage;
    private final DistributionSummary headlineMissing;
    private final Timer duration;

    @Inject
    public SegmentMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.coverage = DistributionSummary.builder("jianbao.coverage")
                .description("share of a page's characters that are owned; below 1 is a bug")
                .register(meters);
        this.headlineMissing = DistributionSummary.builder("jianbao.headline.missing.ratio")
                .description("share of a page's articles without a headline")
                .register(meters);
        this.duration = Timer.builder("jianbao.segment.duration")
                .description("time to take a page apart")
                .register(meters);
    }

    void segmented(PageSegmented page, Duration elapsed) {
        count("jianbao.pages", page.review() ? "review" : "segmented");
        page.articles().forEach(article -> count("jianbao.articles", article.review() ? "review" : "segmented"));
        coverage.record(page.coverage());
        if (!page.articles().isEmpty()) {
            headlineMissing.record(missing(page) / (double) page.articles().size());
        }
        duration.record(elapsed);
    }

    void withdrawn() {
        count("jianbao.pages", "withdrawn");
    }

    private void count(String name, String outcome) {
        meters.counter(name, "step", "segment", "outcome", outcome).increment();
    }

    private static long missing(PageSegmented page) {
        return page.articles().stream()
                .map(ArticleContent::headline)
                .filter(headline -> headline == null)
                .count();
    }
}
