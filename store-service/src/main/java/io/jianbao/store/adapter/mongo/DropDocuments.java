package io.jianbao.store.adapter.mongo;

import io.jianbao.store.domain.Announced;
import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropStep;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Ledgers as documents, with what is derived from their steps beside them for queries: {@code state}, {@code awaitsArticles}, times. */
final class DropDocuments {
    static final String ID = "_id";
    static final String VERSION = "version";
    static final String STATE = "state";
    static final String AWAITS_ARTICLES = "awaitsArticles";
    static final String CHANGED_AT = "changedAt";
    static final String OBJECT_KEY = "objectKey";
    static final String FILE_NAME = "fileName";
    static final String SHA256 = "sha256";
    static final String PAGE_ID = "pageId";
    static final String ANNOUNCED_AT = "announced.at";
    static final String SINCE = "since";
    private static final String ANNOUNCED = "announced";
    private static final String ARTICLE = "article";
    private static final String ARTICLES = "articles";

    private DropDocuments() {}

    static Document document(DropLedger ledger, int version) {
        Document document = new Document(ID, ledger.dropId())
                .append(VERSION, version)
                .append(STATE, ledger.state().wire())
                .append(AWAITS_ARTICLES, ledger.awaitsArticles())
                .append(
                        "steps",
                        ledger.steps().stream().map(DropDocuments::step).toList());
        append(document, OBJECT_KEY, ledger.objectKey());
        append(document, FILE_NAME, fileName(ledger.objectKey()));
        append(document, SHA256, ledger.sha256());
        append(document, PAGE_ID, ledger.pageId());
        ledger.began().ifPresent(time -> document.append("beganAt", Date.from(time)));
        ledger.changed().ifPresent(time -> document.append(CHANGED_AT, Date.from(time)));
        ledger.since().ifPresent(time -> document.append(SINCE, Date.from(time)));
        Announced announced = ledger.announced();
        if (announced != null) {
            document.append(
                    ANNOUNCED,
                    new Document("at", Date.from(announced.at())).append(ARTICLES, documents(announced.articles())));
        }
        return document;
    }

    static DropLedger ledger(Document stored) {
        List<DropStep> steps = new ArrayList<>();
        for (Document step : stored.getList("steps", Document.class)) {
            steps.add(new DropStep(
                    step.getString("step"),
                    step.getString("outcome"),
                    step.getString("reason"),
                    step.getString("version"),
                    step.getDate("time").toInstant(),
                    step.getString(PAGE_ID),
                    articles(step),
                    article(step)));
        }
        return new DropLedger(
                stored.getString(ID),
                stored.getString(OBJECT_KEY),
                stored.getString(SHA256),
                stored.getString(PAGE_ID),
                steps,
                announced(stored));
    }

    private static Document step(DropStep step) {
        Document document = new Document("step", step.step()).append("outcome", step.outcome());
        append(document, "reason", step.reason());
        document.append("version", step.version()).append("time", Date.from(step.time()));
        List<ArticleRevision> articles = step.articles();
        if (articles != null) {
            document.append(ARTICLES, documents(articles));
        }
        ArticleRevision article = step.article();
        if (article != null) {
            document.append(ARTICLE, document(article));
        }
        append(document, PAGE_ID, step.pageId());
        return document;
    }

    private static @Nullable Announced announced(Document stored) {
        Document announced = stored.get(ANNOUNCED, Document.class);
        if (announced == null) {
            return null;
        }
        List<ArticleRevision> articles = articles(announced);
        return new Announced(
                articles == null ? List.of() : articles, announced.getDate("at").toInstant());
    }

    private static List<Document> documents(List<ArticleRevision> articles) {
        return articles.stream().map(DropDocuments::document).toList();
    }

    private static Document document(ArticleRevision article) {
        return new Document("id", article.id()).append("revision", article.revision());
    }

    private static ArticleRevision revision(Document article) {
        return new ArticleRevision(article.getString("id"), article.getInteger("revision"));
    }

    private static @Nullable ArticleRevision article(Document step) {
        Document article = step.get(ARTICLE, Document.class);
        return article == null ? null : revision(article);
    }

    private static @Nullable List<ArticleRevision> articles(Document step) {
        List<Document> articles = step.getList(ARTICLES, Document.class);
        return articles == null
                ? null
                : articles.stream().map(DropDocuments::revision).toList();
    }

    private static @Nullable String fileName(@Nullable String objectKey) {
        return objectKey == null ? null : objectKey.substring(objectKey.lastIndexOf('/') + 1);
    }

    private static void append(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.append(field, value);
        }
    }
}
