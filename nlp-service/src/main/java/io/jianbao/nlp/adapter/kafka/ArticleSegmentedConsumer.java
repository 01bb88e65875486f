package io.jianbao.nlp.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.EventCodec;
import io.jianbao.nlp.adapter.event.ArticleAnalyzer;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** {@code articles.segmented} to {@code articles.enriched}, one article after the other in the partition's order. */
@ApplicationScoped
public class ArticleSegmentedConsumer {
    private static final Logger LOG = Logger.getLogger(ArticleSegmentedConsumer.class);
    private static final String CHANNEL = "articles-segmented";

    private final RecordGuard guard;
    private final ArticleAnalyzer analyzer;
    private final EnrichedSender sender;
    private final MeterRegistry metrics;
    private final EventCodec codec = new EventCodec();

    @Inject
    public ArticleSegmentedConsumer(
            RecordGuard guard, ArticleAnalyzer analyzer, EnrichedSender sender, MeterRegistry metrics) {
        this.guard = guard;
        this.analyzer = analyzer;
        this.sender = sender;
        this.metrics = metrics;
    }

    /** Takes one record. */
    @Incoming(CHANNEL)
    @Blocking(ordered = true)
    public CompletionStage<Void> consume(Message<byte[]> message) {
        return guard.handle(CHANNEL, message, this::analyze);
    }

    private void analyze(ConsumedRecord record) {
        if (record.absent()) {
            LOG.infof("erasure passed over articleId=%s %s", record.key(), record.place());
            return;
        }
        ArticleSegmented article = codec.decode(record.value(), ArticleSegmented.class);
        long start = System.nanoTime();
        ArticleEnriched result = analyzer.analyze(article);
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        sender.send(result);
        metrics.timer("jianbao.articles.analyzed", "status", article.status().wire())
                .record(elapsed);
        LOG.infof(
                "article analyzed articleId=%s revision=%d analysis=%d elapsedMs=%d",
                article.id(), article.revision(), result.analysis(), elapsed.toMillis());
    }
}
