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
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Creates the indexes at start, waiting for the database where it is away, and again whenever it comes back: it may have come back empty. The
 * service is ready while the database answers and the indexes are there.
 */
@Readiness
@ApplicationScoped
public class StoreIndexes implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(StoreIndexes.class);
    private static final long PAUSE_MS = 2_000;

    private final StoreDatabase database;
    private final Patience patience;
    private volatile String lacking = "not asked yet";

    @Inject
    public StoreIndexes(StoreDatabase database, Patience patience) {
        this.database = database;
        this.patience = patience;
    }

    void onStart(@Observes StartupEvent event) {
        Thread thread = new Thread(this::watch, "store-indexes");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public HealthCheckResponse call() {
        String cause = lacking;
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("mongodb").status(cause.isEmpty());
        return cause.isEmpty()
                ? response.build()
                : response.withData("cause", cause).build();
    }

    private void watch() {
        while (!patience.isStopping()) {
            look();
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look() {
        try {
            if (lacking.isEmpty()) {
                DriverFailures.reach(database::ping);
            } else {
                DriverFailures.reach(this::create);
                lacking = "";
                LOG.info("database answers, indexes are there");
            }
        } catch (RuntimeException e) {
            if (lacking.isEmpty() && !patience.isStopping()) {
                LOG.warnf("database away reason=%s", e.getMessage());
            }
            lacking = String.valueOf(e.getMessage());
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
        create(
                database.pages(),
                ascending("issueId"),
                ascending("source.sha256"),
                ascending("dropId"),
                descending("storedAt"));
        create(
                database.drops(),
                latestBy("objectKey"),
                latestBy("fileName"),
                latestBy("sha256"),
                latestBy("pageId"),
                latestBy("state"),
                compoundIndex(ascending("state"), ascending("since")),
                ascending("announced.at"));
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
