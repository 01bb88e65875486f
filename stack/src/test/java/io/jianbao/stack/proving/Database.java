package io.jianbao.stack.proving;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** What lies in the database, read by a client of our own and not through the store. */
final class Database implements AutoCloseable {
    private static final String TIMEOUTS =
            "/?serverSelectionTimeoutMS=3000&connectTimeoutMS=3000&socketTimeoutMS=10000";

    private final MongoClient client;
    private final MongoDatabase database;

    Database(String uri) {
        this.client = MongoClients.create(uri + TIMEOUTS);
        this.database = client.getDatabase("jianbao");
    }

    /** All articles, each document one element. */
    List<StoredArticle> articles() {
        List<StoredArticle> articles = new ArrayList<>();
        for (Document stored : database.getCollection("articles")
                .find()
                .projection(Projections.include("id", "revision", "analysis", "status", "contentHash", "text"))) {
            articles.add(new StoredArticle(
                    stored.getString("id"),
                    pairOf(stored),
                    stored.getString("status"),
                    stored.getString("contentHash"),
                    String.valueOf(stored.getString("text"))));
        }
        return articles;
    }

    /** Each article's pair. */
    Map<String, Long> pairs() {
        Map<String, Long> pairs = new TreeMap<>();
        database.getCollection("articles")
                .find()
                .projection(Projections.include("id", "revision", "analysis"))
                .forEach(stored -> pairs.put(stored.getString("id"), pairOf(stored)));
        return pairs;
    }

    /** The ids of all drops in the ledger. */
    List<String> dropIds() {
        return database.getCollection("drops")
                .find()
                .projection(Projections.include("_id"))
                .map(stored -> stored.getString("_id"))
                .into(new ArrayList<>());
    }

    private static long pairOf(Document stored) {
        return StoredArticle.pair(stored.getInteger("revision"), stored.getInteger("analysis"));
    }

    @Override
    public void close() {
        client.close();
    }
}
