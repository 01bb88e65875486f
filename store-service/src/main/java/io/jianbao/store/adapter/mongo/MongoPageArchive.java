package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import io.jianbao.store.app.PageArchive;
import io.jianbao.store.domain.StoredPage;
import io.jianbao.store.domain.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Pages as documents: the fields of the segmented page at the top, {@code issueId}, {@code ingestedOffset} and {@code storedAt} beside them. */
@ApplicationScoped
public class MongoPageArchive implements PageArchive {
    private static final String ID = "_id";
    private static final String ISSUE_ID = "issueId";
    private static final String INGESTED_AT = "ingestedOffset";
    private static final String STORED_AT = "storedAt";
    private static final String DROP_ID = "dropId";
    private static final List<String> OWN_FIELDS = List.of(ID, ISSUE_ID, INGESTED_AT, STORED_AT);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final StoreDatabase database;

    @Inject
    public MongoPageArchive(StoreDatabase database) {
        this.database = database;
    }

    @Override
    public boolean write(StoredPage page, Instant time) {
        Document document = Document.parse(page.json())
                .append(ID, page.pageId())
                .append(ISSUE_ID, page.issueId())
                .append(INGESTED_AT, page.ingested())
                .append(STORED_AT, Date.from(time));
        return DriverFailures.reach(() -> replaceEarlier(page, document));
    }

    private boolean replaceEarlier(StoredPage page, Document document) {
        Bson guard = Guard.all(eq(ID, page.pageId()), eq(ISSUE_ID, page.issueId()), lte(INGESTED_AT, page.ingested()));
        try {
            database.pages().replaceOne(guard, document, UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (!DriverFailures.isDuplicateKey(e)) {
                throw e;
            }
            return database.pages().replaceOne(guard, document).getMatchedCount() > 0;
        }
    }

    @Override
    public void withdraw(Withdrawal withdrawal) {
        Bson page = eq(ID, withdrawal.pageId());
        Bson note = set("withdrawn", withdrawal.reason());
        Long ingested = withdrawal.ingested();
        Bson guard = ingested == null ? page : Guard.all(page, lte(INGESTED_AT, ingested));
        Bson update = ingested == null ? note : combine(note, set(INGESTED_AT, ingested));
        DriverFailures.reach(() -> database.pages().updateOne(guard, update));
    }

    @Override
    public List<String> dropsOfPages(Predicate<String> text, int latest) {
        return DriverFailures.reach(() -> {
            List<String> dropIds = new ArrayList<>();
            database.pages()
                    .find()
                    .sort(descending(STORED_AT))
                    .limit(latest)
                    .projection(include("text", DROP_ID))
                    .forEach(page -> {
                        if (text.test(page.getString("text"))) {
                            dropIds.add(page.getString(DROP_ID));
                        }
                    });
            return dropIds;
        });
    }

    @Override
    public Optional<String> find(String pageId) {
        return DriverFailures.reach(() -> Optional.ofNullable(
                        database.pages().find(eq(ID, pageId)).first()))
                .map(stored -> PublicFields.jsonWithout(stored, OWN_FIELDS));
    }
}
