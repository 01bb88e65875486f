package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexModel;
import io.jianbao.delivery.Patience;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/** Creates the indexes at start, waiting for the database where it is away; the service is ready once they are there. */
@Readiness
@ApplicationScoped
public class StoreIndexes implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StoreIndexes.class);

    private final StoreDatabase database;
    private final Patience patience;
    private volatile boolean created;

    @Inject
    public StoreIndexes(StoreDatabase database, Patience patience) {
        this.database = database;
        this.patience = patience;
    }

    void onStart(@Observes StartupEvent event) {
        Thread thread = new Thread(this::createWhenReachable, "store-indexes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mongodb-indexes").status(created).build();
    }

    private void createWhenReachable() {
        try {
            patience.waitOut(() -> DriverFailures.reach(this::create));
            created = true;
            LOG.info("indexes created");
        } catch (RuntimeException e) {
            if (!patience.isStopping()) {
                LOG.error("indexes not created: the service stays not ready", e);
            }
        }
    }

    /** Creates what is not there; what is there already changes nothing. */
    boolean create() {
        create(
                database.articles(),
                listedBy(),
                listedBy("page.newspaper.value"),
                listedBy("entities.name"),
                listedBy("entities.aliases"),
                listedBy("sentiment.label"),
                listedBy("status"),
                listedBy("terms"),
                ascending("issueId"),
                ascending("pageIds"),
                ascending("dropIds"),
                ascending("storedAt"));
        create(database.pages(), ascending("issueId"), ascending("source.sha256"), ascending("dropId"));
        create(
                database.drops(),
                latestBy("objectKey"),
                latestBy("fileName"),
                latestBy("sha256"),
                latestBy("pageId"),
                latestBy("state"));
        return true;
    }

    private static void create(MongoCollection<Document> collection, Bson... keys) {
        List<IndexModel> models = Stream.of(keys).map(IndexModel::new).toList();
        collection.createIndexes(models);
    }

    private static Bson listedBy(String... fields) {
        return compoundIndex(ascending(fields), descending("day"), ascending("_id"));
    }

    private static Bson latestBy(String field) {
        return compoundIndex(ascending(field), descending("changedAt"));
    }
}
