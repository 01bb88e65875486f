package io.jianbao.store.adapter.mongo;

import com.mongodb.MongoClientSettings;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Several conditions side by side in one document. MongoDB reads {@code {_id: 1, pair: …}} as it reads {@code {$and: [{_id: 1}, {pair: …}]}}; the
 * embedded stand-in finds by its index only the former, and the whole collection is read for every write otherwise.
 */
final class Guard {
    private Guard() {}

    /**
     * All of these conditions.
     *
     * @throws IllegalArgumentException when two of them name the same field
     */
    static Bson all(Bson... conditions) {
        BsonDocument together = new BsonDocument();
        for (Bson condition : conditions) {
            BsonDocument one = condition.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry());
            one.forEach((field, value) -> {
                if (together.put(field, value) != null) {
                    throw new IllegalArgumentException("two conditions on " + field);
                }
            });
        }
        return together;
    }
}
