package io.jianbao.store.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.Entity;
import io.jianbao.events.EventCodec;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.Polarity;
import io.jianbao.events.RecordPosition;
import io.jianbao.events.Retirement;
import io.jianbao.events.Sentiment;
import io.jianbao.events.SourceObject;
import io.jianbao.events.Span;
import io.jianbao.store.domain.Place;
import io.jianbao.store.domain.StoredArticle;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Public records for tests, all of one invented paper.
 *
 * @param paper    newspaper key; null where unknown
 * @param day      issue date; null where unknown
 * @param id       last part of the article id
 * @param revision revision
 * @param headline headline; null for none
 * @param body     the one paragraph
 * @param polarity of the article
 * @param entity   the one entity
 * @param retired  whether retired
 */
public record Records(
        @Nullable String paper,
        @Nullable String day,
        String id,
        int revision,
        @Nullable String headline,
        String body,
        Polarity polarity,
        String entity,
        boolean retired) {
    private static final EngineVersion ENGINE = new EngineVersion("test", "1.0.0");

    /** An article about a trade union's visit. */
    public static Records visit(String id) {
        return new Records(
                "linjiang-wanbao",
                "2024-03-18",
                id,
                1,
                "春风送暖到车间",
                "临江市总工会昨日走访慰问困难职工一百二十人。",
                Polarity.POSITIVE,
                "临江市总工会",
                false);
    }

    public Records on(@Nullable String date) {
        return new Records(paper, date, id, revision, headline, body, polarity, entity, retired);
    }

    public Records saying(@Nullable String title, String text) {
        return new Records(paper, day, id, revision, title, text, polarity, entity, retired);
    }

    public Records revision(int number) {
        return new Records(paper, day, id, number, headline, body, polarity, entity, retired);
    }

    public Records spoken(Polarity how, String of) {
        return new Records(paper, day, id, revision, headline, body, how, of, retired);
    }

    public Records from(@Nullable String newspaper) {
        return new Records(newspaper, day, id, revision, headline, body, polarity, entity, retired);
    }

    public Records retire() {
        return new Records(paper, day, id, revision, headline, body, polarity, entity, true);
    }

    public String issueId() {
        return paper == null || day == null ? "folder" : paper + ":" + day;
    }

    public String pageId() {
        return issueId() + ":01";
    }

    public String articleId() {
        return pageId() + ":" + id;
    }

    /** The record. */
    public ArticleEnriched enriched() {
        Sentiment sentiment = new Sentiment(polarity, 0.7, 0.2, 0.1, null);
        return new ArticleEnriched(
                segmented(),
                1,
                headline == null ? body : headline + "\n" + body,
                List.of(),
                List.of(new Entity("e1", "ORG", entity, List.of("市总"), 2, null, sentiment)),
                List.of(),
                retired ? null : sentiment,
                List.of(),
                ENGINE);
    }

    private ArticleSegmented segmented() {
        return new ArticleSegmented(
                articleId(),
                revision,
                retired ? ArticleStatus.RETIRED : ArticleStatus.COMPLETE,
                "hash-" + revision,
                retired ? new Retirement("superseded", null, null) : null,
                List.of(),
                identity(),
                List.of(pageId()),
                List.of("drop-" + id),
                content(),
                ENGINE);
    }

    private PageIdentity identity() {
        return new PageIdentity(pageId(), issueId(), known(paper), known(day), null, known("01"));
    }

    private static @Nullable Known known(@Nullable String value) {
        return value == null ? null : new Known(value, "key", 1.0);
    }

    private ArticleContent content() {
        Paragraph paragraph = new Paragraph("body", body, List.of(new Span(0, body.length())), List.of());
        Piece piece = new Piece(pageId(), "body", 0, body.length(), body, "reading-order", 0.9);
        return new ArticleContent(
                "article",
                1,
                null,
                null,
                headline,
                null,
                List.of(),
                null,
                null,
                List.of(paragraph),
                List.of(),
                List.of(),
                List.of(piece),
                0.9,
                false,
                List.of());
    }

    /** The page that it stands on alone. */
    public PageSegmented page(long ingested) {
        SourceObject source = new SourceObject(
                "linjiang-wanbao/2024-03-18/01.txt",
                "aa11".repeat(16),
                "text/plain",
                99,
                "UTF-8",
                1.0,
                Instant.parse("2024-03-18T05:00:00Z"));
        return new PageSegmented(
                "drop-" + id,
                identity(),
                source,
                body,
                List.of(content()),
                List.of(),
                1.0,
                0.9,
                false,
                List.of(),
                ENGINE,
                new RecordPosition(3, ingested),
                false);
    }

    /** As JSON. */
    public byte[] bytes() {
        return new EventCodec().encode(enriched());
    }

    /** As it goes into the store. */
    public StoredArticle stored(long offset) {
        return new ArticleMapping().read(bytes(), new Place(0, offset));
    }
}
