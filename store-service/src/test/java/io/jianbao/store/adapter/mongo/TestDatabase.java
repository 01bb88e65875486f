package io.jianbao.store.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.jianbao.embedded.EmbeddedMongo;
import io.jianbao.embedded.Ports;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.TextFolding;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** An empty database: on the MongoDB that {@code JIANBAO_TEST_MONGODB_URI} names, else on the embedded server. */
final class TestDatabase implements AutoCloseable {
    private final @Nullable EmbeddedMongo server;
    private final MongoClient client;
    private final MongoClient other;
    final MongoDatabase raw;
    final StoreDatabase database;
    final SearchTerms terms = new SearchTerms(new TextFolding(Map.of((int) '臨', (int) '临', (int) '會', (int) '会')));

    private TestDatabase(@Nullable EmbeddedMongo server, String uri) {
        this.server = server;
        this.client = MongoClients.create(uri);
        this.other = MongoClients.create(uri);
        String name = "jianbao-test-" + UUID.randomUUID();
        this.raw = client.getDatabase(name);
        this.database = new StoreDatabase(client, name);
    }

    static TestDatabase start(Path folder) {
        String real = System.getenv("JIANBAO_TEST_MONGODB_URI");
        if (real != null) {
            return new TestDatabase(null, real);
        }
        EmbeddedMongo server = EmbeddedMongo.start(folder, Ports.free(), line -> {});
        return new TestDatabase(server, server.uri());
    }

    /** A store of its own on the same database: another client, another connection pool. */
    MongoArticleArchive anotherStore() {
        return new MongoArticleArchive(new StoreDatabase(other, raw.getName()), terms);
    }

    MongoArticleArchive articles() {
        return new MongoArticleArchive(database, terms);
    }

    void clear() {
        database.articles().deleteMany(new Document());
        database.pages().deleteMany(new Document());
        database.drops().deleteMany(new Document());
    }

    @Override
    public void close() {
        raw.drop();
        client.close();
        other.close();
        if (server != null) {
            server.close();
        }
    }
}
