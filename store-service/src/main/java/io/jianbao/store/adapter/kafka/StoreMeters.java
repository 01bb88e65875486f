package io.jianbao.store.adapter.kafka;

import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropStep;
import io.jianbao.store.domain.StoreResult;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * What a newsroom watches: articles by outcome, records a batch, the time from a drop's first step to its being stored; and the alarm when two
 * records of one pair differ.
 */
@ApplicationScoped
public class StoreMeters {
    private static final Logger LOG = Logger.getLogger(StoreMeters.class);

    private final MeterRegistry registry;
    private final DistributionSummary batchSizes;
    private final Timer dropToStored;

    @Inject
    public StoreMeters(MeterRegistry registry) {
        this.registry = registry;
        this.batchSizes = DistributionSummary.builder("jianbao.store.batch.records")
                .description("Records of articles.enriched written at once")
                .register(registry);
        this.dropToStored = Timer.builder("jianbao.drop.to.stored")
                .description("From a drop's first step to all its articles being stored")
                .publishPercentileHistogram()
                .register(registry);
    }

    void batch(int records) {
        batchSizes.record(records);
    }

    void stored(StoreResult result) {
        String outcome = result.outcome().name().toLowerCase(Locale.ROOT);
        registry.counter("jianbao.articles", "outcome", outcome).increment();
        if (result.contradicted()) {
            registry.counter("jianbao.articles.contradicted").increment();
            LOG.errorf(
                    "two contents under one pair, the stored one is kept articleId=%s revision=%d analysis=%d",
                    result.article().id(),
                    result.article().pair().revision(),
                    result.article().pair().analysis());
        }
    }

    /** Takes the time when a drop is stored for the first time; later publications of its page say nothing of latency. */
    void stepped(DropLedger ledger, DropStep step) {
        boolean first = ledger.steps().stream().filter(StoreMeters::isStored).count() == 1;
        if (isStored(step) && first) {
            ledger.began().ifPresent(began -> dropToStored.record(Duration.between(began, step.time())));
        }
    }

    private static boolean isStored(DropStep step) {
        return step.outcome().equals("stored");
    }
}
