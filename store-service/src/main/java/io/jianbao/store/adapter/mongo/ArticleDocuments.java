package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import io.jianbao.store.domain.Pair;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.SearchTerms;
import io.jianbao.store.domain.StoredArticle;
import io.jianbao.store.domain.StoredState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Articles as documents: the public record's fields at the top, so that anyone can query them by their names in the contract, and beside them
 * the store's own: {@code issueId}, {@code pair} (see {@link Pair#order()}), {@code place}, {@code terms}, {@code day}, {@code storedAt},
 * {@code firstStoredAt}.
 */
final class ArticleDocuments {
    static final String ID = "_id";
    static final String ISSUE_ID = "issueId";
    static final String PAIR = "pair";
    static final String PLACE = "place";
    static final String TERMS = "terms";
    static final String DAY = "day";
    static final String CONTENT_HASH = "contentHash";

    private final SearchTerms searchTerms;

    ArticleDocuments(SearchTerms searchTerms) {
        this.searchTerms = searchTerms;
    }

    /** Matches the stored article where its pair is lower. */
    Bson guard(StoredArticle article) {
        return Guard.all(
                eq(ID, article.id()),
                eq(ISSUE_ID, article.issueId()),
                lt(PAIR, article.pair().order()));
    }

    /** Puts this record in the place of the stored one; fields that it does not have any more are removed. */
    Bson update(StoredArticle article, Instant time) {
        Document fields = Document.parse(article.json());
        Document absent = new Document();
        PublicFields.OF_ARTICLE.stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> absent.append(name, ""));
        fields.append(PAIR, article.pair().order())
                .append(PLACE, placeDocument(article.place()))
                .append(TERMS, List.copyOf(searchTerms.ofText(article.text())))
                .append("storedAt", Date.from(time));
        Document onInsert = new Document("firstStoredAt", Date.from(time));
        appendDay(article.issueDay(), time, fields, onInsert);
        Document update = new Document("$set", fields).append("$setOnInsert", onInsert);
        return absent.isEmpty() ? update : update.append("$unset", absent);
    }

    /** The day to list an article by never changes: an unknown issue date is stood in for by the day of first storing. */
    private static void appendDay(@Nullable LocalDate issueDay, Instant time, Document fields, Document onInsert) {
        if (issueDay == null) {
            onInsert.append(DAY, LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
        } else {
            fields.append(DAY, issueDay.toString());
        }
    }

    static Document placeDocument(Place place) {
        return new Document("partition", place.partition()).append("offset", place.offset());
    }

    /** What a guarded write needs to know of a stored article. */
    static StoredState state(Document stored) {
        Document place = stored.get(PLACE, Document.class);
        return new StoredState(
                Pair.ofOrder(stored.getLong(PAIR)),
                stored.getString(CONTENT_HASH),
                new Place(place.getInteger("partition"), place.getLong("offset")));
    }
}
