package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.store.adapter.event.ArticleMapping;
import io.jianbao.store.app.StoreArticles;
import io.jianbao.store.domain.ArticleRecord;
import io.jianbao.store.domain.Erasure;
import io.jianbao.store.domain.Place;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Stores the public records by the batch. */
@ApplicationScoped
public class ArticleEnrichedConsumer {
    private static final Logger LOG = Logger.getLogger(ArticleEnrichedConsumer.class);
    private static final String CHANNEL = "articles-enriched";

    private final RecordGuard guard;
    private final StoreArticles store;
    private final StoreMeters meters;
    private final ArticleMapping mapping = new ArticleMapping();

    @Inject
    public ArticleEnrichedConsumer(RecordGuard guard, StoreArticles store, StoreMeters meters) {
        this.guard = guard;
        this.store = store;
        this.meters = meters;
    }

    @Incoming(CHANNEL)
    @Blocking
    CompletionStage<Void> consume(KafkaRecordBatch<byte[], byte[]> batch) {
        meters.batch(batch.getRecords().size());
        return guard.handleBatch(CHANNEL, batch, this::read, this::store);
    }

    private ArticleRecord read(ConsumedRecord record) {
        String key = record.key();
        if (record.absent() && key != null) {
            LOG.infof("article erased articleId=%s %s", key, record.place());
            return new Erasure(key);
        }
        return mapping.read(record.value(), new Place(record.partition(), record.offset()));
    }

    private void store(List<ArticleRecord> records) {
        store.take(records).forEach(meters::stored);
    }
}
