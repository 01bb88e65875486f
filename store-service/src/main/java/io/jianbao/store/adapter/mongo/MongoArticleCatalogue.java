package io.jianbao.store.adapter.mongo;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import io.jianbao.store.app.ArticleCatalogue;
import io.jianbao.store.domain.ArticleFilter;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.FoundArticle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Looks articles up by the indexes of {@link StoreIndexes}. */
@ApplicationScoped
public class MongoArticleCatalogue implements ArticleCatalogue {
    private static final String DROP_IDS = "dropIds";
    private static final String RETIRED = "retired";
    private static final Bson LATEST_DAY_FIRST =
            orderBy(descending(ArticleDocuments.DAY), ascending(ArticleDocuments.ID));
    private static final Bson WHOLE = exclude(ArticleDocuments.TERMS);
    private static final Bson BRIEF = brief();

    private final StoreDatabase database;

    @Inject
    public MongoArticleCatalogue(StoreDatabase database) {
        this.database = database;
    }

    @Override
    public List<FoundArticle> find(Lookup lookup, @Nullable Cursor after, int most) {
        List<Bson> conditions = conditions(lookup.filter());
        if (!lookup.terms().isEmpty()) {
            conditions.add(all(ArticleDocuments.TERMS, rarestFirst(lookup.terms())));
        }
        if (after != null) {
            conditions.add(behind(after));
        }
        return DriverFailures.reach(() -> database.articles()
                .find(conditions.isEmpty() ? new Document() : and(conditions))
                .sort(LATEST_DAY_FIRST)
                .projection(lookup.whole() ? WHOLE : BRIEF)
                .limit(most)
                .map(MongoArticleCatalogue::found)
                .into(new ArrayList<>()));
    }

    @Override
    public Optional<String> byId(String articleId) {
        return DriverFailures.reach(() -> Optional.ofNullable(database.articles()
                        .find(eq(ArticleDocuments.ID, articleId))
                        .projection(WHOLE)
                        .first()))
                .map(PublicFields::articleJson);
    }

    @Override
    public List<String> dropsOf(String articleId) {
        return DriverFailures.reach(() -> Optional.ofNullable(database.articles()
                        .find(eq(ArticleDocuments.ID, articleId))
                        .projection(include(DROP_IDS))
                        .first()))
                .map(stored -> stored.getList(DROP_IDS, String.class))
                .orElse(List.of());
    }

    @Override
    public List<String> onPage(String pageId) {
        return DriverFailures.reach(() -> database.articles()
                .find(and(eq("pageIds", pageId), ne("status", RETIRED)))
                .sort(ascending("order"))
                .projection(BRIEF)
                .map(PublicFields::articleJson)
                .into(new ArrayList<>()));
    }

    private static List<Bson> conditions(ArticleFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        addIfGiven(conditions, "page.newspaper.value", filter.newspaper());
        addIfGiven(conditions, "sentiment.label", filter.polarity());
        addIfGiven(conditions, "review", filter.review());
        String entity = filter.entity();
        if (entity != null) {
            conditions.add(or(eq("entities.name", entity), eq("entities.aliases", entity)));
        }
        addDays(conditions, filter.from(), filter.to());
        addStatus(conditions, filter.status());
        return conditions;
    }

    private static void addIfGiven(List<Bson> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(eq(field, value));
        }
    }

    private static void addDays(List<Bson> conditions, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            conditions.add(gte(ArticleDocuments.DAY, from.toString()));
        }
        if (to != null) {
            conditions.add(lte(ArticleDocuments.DAY, to.toString()));
        }
        if (from != null || to != null) {
            conditions.add(exists("page.issueDate.value"));
        }
    }

    private static void addStatus(List<Bson> conditions, @Nullable String status) {
        if (status == null) {
            conditions.add(ne("status", RETIRED));
        } else if (!status.equals("any")) {
            conditions.add(eq("status", status));
        }
    }

    private static Bson behind(Cursor after) {
        String day = after.day().toString();
        return or(
                lt(ArticleDocuments.DAY, day), and(eq(ArticleDocuments.DAY, day), gt(ArticleDocuments.ID, after.id())));
    }

    /** The database walks the index along the first of all terms: pairs and words are rarer than single characters. */
    private static List<String> rarestFirst(Set<String> terms) {
        return terms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static FoundArticle found(Document stored) {
        Cursor cursor = new Cursor(
                LocalDate.parse(stored.getString(ArticleDocuments.DAY)), stored.getString(ArticleDocuments.ID));
        return new FoundArticle(
                cursor,
                stored.getString("text"),
                stored.getList(DROP_IDS, String.class),
                PublicFields.articleJson(stored));
    }

    private static Bson brief() {
        List<String> left = new ArrayList<>(PublicFields.LONG_PARTS);
        left.add(ArticleDocuments.TERMS);
        return exclude(left);
    }
}
