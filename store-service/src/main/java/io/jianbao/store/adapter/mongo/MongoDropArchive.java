package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.app.DropArchive;
import io.jianbao.store.app.DropCatalogue;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Ledgers are changed optimistically: read, change, replace where the version is still the one that was read; else once more. */
@ApplicationScoped
public class MongoDropArchive implements DropArchive, DropCatalogue {
    private static final int ATTEMPTS = 20;
    /** Of the drops of a batch; more than a batch of articles has. */
    private static final int MOST_AWAITING = 10_000;

    /** Stands behind every hexadecimal digit. */
    private static final String BEHIND_HEX = "g";

    private final StoreDatabase database;

    @Inject
    public MongoDropArchive(StoreDatabase database) {
        this.database = database;
    }

    @Override
    public DropLedger change(String dropId, UnaryOperator<DropLedger> change) {
        return write(dropId, change).ledger();
    }

    @Override
    public Optional<DropLedger> changeOnce(String dropId, UnaryOperator<DropLedger> change) {
        Written written = write(dropId, change);
        return written.changed() ? Optional.of(written.ledger()) : Optional.empty();
    }

    /** The ledger as stored, and whether this writer changed it. */
    private record Written(DropLedger ledger, boolean changed) {}

    private Written write(String dropId, UnaryOperator<DropLedger> change) {
        return DriverFailures.reach(() -> {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Document stored = drops().find(eq(DropDocuments.ID, dropId)).first();
                DropLedger known = stored == null ? DropLedger.empty(dropId) : DropDocuments.ledger(stored);
                DropLedger changed = change.apply(known);
                if (changed.equals(known)) {
                    return new Written(known, false);
                }
                if (replace(stored, changed)) {
                    return new Written(changed, true);
                }
            }
            throw new UnavailableException(
                    DriverFailures.DEPENDENCY, new IllegalStateException("others keep changing drop " + dropId));
        });
    }

    private boolean replace(@Nullable Document stored, DropLedger changed) {
        if (stored == null) {
            return insert(DropDocuments.document(changed, 1));
        }
        int version = stored.getInteger(DropDocuments.VERSION);
        Bson unchanged = Guard.all(eq(DropDocuments.ID, changed.dropId()), eq(DropDocuments.VERSION, version));
        return drops().replaceOne(unchanged, DropDocuments.document(changed, version + 1))
                        .getMatchedCount()
                > 0;
    }

    private boolean insert(Document document) {
        try {
            drops().insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (DriverFailures.isDuplicateKey(e)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public List<DropLedger> awaitingArticles(Collection<String> dropIds, Collection<String> pageIds) {
        Bson awaits = eq(DropDocuments.AWAITS_ARTICLES, true);
        List<DropLedger> byId = latest(Guard.all(in(DropDocuments.ID, dropIds), awaits), MOST_AWAITING);
        List<DropLedger> byPage = latest(Guard.all(in(DropDocuments.PAGE_ID, pageIds), awaits), MOST_AWAITING);
        return Stream.concat(byId.stream(), byPage.stream()).distinct().toList();
    }

    @Override
    public List<DropLedger> awaitingSince(Instant then, int most) {
        Date before = Date.from(then);
        Bson waiting = and(
                eq(DropDocuments.AWAITS_ARTICLES, true),
                lt(DropDocuments.CHANGED_AT, before),
                or(exists(DropDocuments.ANNOUNCED_AT, false), lt(DropDocuments.ANNOUNCED_AT, before)));
        return latest(waiting, most);
    }

    @Override
    public List<DropLedger> byName(String name, int most) {
        List<DropLedger> whole =
                latest(or(eq(DropDocuments.FILE_NAME, name), eq(DropDocuments.OBJECT_KEY, name)), most);
        return whole.isEmpty() ? byEndOfName(name, most) : whole;
    }

    /** With a folder before it the file's name is whole, and its index serves. */
    private List<DropLedger> byEndOfName(String name, int most) {
        Bson end = regex(DropDocuments.OBJECT_KEY, Pattern.compile(Pattern.quote(name) + "$"));
        int folder = name.lastIndexOf('/');
        return latest(folder < 0 ? end : and(eq(DropDocuments.FILE_NAME, name.substring(folder + 1)), end), most);
    }

    @Override
    public List<DropLedger> byHash(String hash, int most) {
        String digits = hash.toLowerCase(Locale.ROOT);
        Bson begins = and(gte(DropDocuments.SHA256, digits), lt(DropDocuments.SHA256, digits + BEHIND_HEX));
        return latest(or(begins, eq(DropDocuments.ID, hash)), most);
    }

    @Override
    public List<DropLedger> byIdOrPage(String id, int most) {
        return latest(or(eq(DropDocuments.ID, id), eq(DropDocuments.PAGE_ID, id)), most);
    }

    @Override
    public List<DropLedger> byIds(Collection<String> dropIds, int most) {
        return dropIds.isEmpty() ? List.of() : latest(in(DropDocuments.ID, dropIds), most);
    }

    @Override
    public List<DropLedger> byState(@Nullable DropState state, @Nullable Instant before, int most) {
        List<Bson> conditions = new ArrayList<>();
        if (state != null) {
            conditions.add(eq(DropDocuments.STATE, state.wire()));
        }
        if (before != null) {
            conditions.add(lt(DropDocuments.SINCE, Date.from(before)));
        }
        return latest(conditions.isEmpty() ? new Document() : and(conditions), most);
    }

    @Override
    public Map<DropState, Long> counts() {
        Map<DropState, Long> counts = new EnumMap<>(DropState.class);
        for (DropState state : DropState.values()) {
            Bson inState = eq(DropDocuments.STATE, state.wire());
            counts.put(state, DriverFailures.reach(() -> drops().countDocuments(inState)));
        }
        return counts;
    }

    @Override
    public long overdue(Instant before) {
        Bson open = eq(DropDocuments.STATE, DropState.UNDER_WAY.wire());
        return DriverFailures.reach(
                () -> drops().countDocuments(and(open, lt(DropDocuments.SINCE, Date.from(before)))));
    }

    private List<DropLedger> latest(Bson filter, int most) {
        return DriverFailures.reach(() -> drops().find(filter)
                .sort(descending(DropDocuments.CHANGED_AT))
                .limit(most)
                .map(DropDocuments::ledger)
                .into(new ArrayList<>()));
    }

    private MongoCollection<Document> drops() {
        return database.drops();
    }
}
