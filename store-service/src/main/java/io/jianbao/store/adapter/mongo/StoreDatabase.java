package io.jianbao.store.adapter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The three collections. Writes are acknowledged by a majority where the server is a replica set (the connection string may say otherwise). */
@ApplicationScoped
public class StoreDatabase {
    private final MongoDatabase database;

    @Inject
    public StoreDatabase(MongoClient client, @ConfigProperty(name = "jianbao.store.database") String name) {
        this.database = client.getDatabase(name);
    }

    /** Whether the database answers. */
    Document ping() {
        return database.runCommand(new Document("ping", 1));
    }

    MongoCollection<Document> articles() {
        return database.getCollection("articles");
    }

    MongoCollection<Document> pages() {
        return database.getCollection("pages");
    }

    MongoCollection<Document> drops() {
        return database.getCollection("drops");
    }
}
