package io.jianbao.store.adapter.kafka;

import io.jianbao.delivery.ConsumedRecord;
import io.jianbao.delivery.RecordGuard;
import io.jianbao.events.UnreadableEventException;
import io.jianbao.store.adapter.event.ArticleMapping;
import io.jianbao.store.app.StoreArticles;
import io.jianbao.store.domain.ArticleRecord;
import io.jianbao.store.domain.Erasure;
import io.jianbao.store.domain.Place;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<Place> nulls = nulls(batch);
        return guard.handleBatch(CHANNEL, batch, record -> read(record, nulls), this::store);
    }

    /** Where a record has no value at all; an empty one is another thing. */
    private static Set<Place> nulls(KafkaRecordBatch<byte[], byte[]> batch) {
        Set<Place> nulls = new HashSet<>();
        for (KafkaRecord<byte[], byte[]> record : batch.getRecords()) {
            if (record.getPayload() == null && record instanceof IncomingKafkaRecord<byte[], byte[]> incoming) {
                nulls.add(new Place(incoming.getPartition(), incoming.getOffset()));
            }
        }
        return nulls;
    }

    private ArticleRecord read(ConsumedRecord record, Set<Place> nulls) {
        String key = record.key();
        if (nulls.contains(new Place(record.partition(), record.offset()))) {
            if (key == null || key.isEmpty()) {
                throw new UnreadableEventException("neither key nor value");
            }
            LOG.infof("article erased articleId=%s %s", key, record.place());
            return new Erasure(key);
        }
        return mapping.read(record.value(), new Place(record.partition(), record.offset()));
    }

    private void store(List<ArticleRecord> records) {
        store.take(records).forEach(meters::stored);
    }
}
