package io.jianbao.nlp.adapter.kafka;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleStatus;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.Retirement;
import io.jianbao.events.Span;
import java.util.List;

/** Published articles to try the service on. */
final class Articles {
    private static final String HEADLINE = "临江市开通三条公交线路";
    private static final String BODY = "3月17日，市民刘江平坐上首班车。";

    private Articles() {}

    static ArticleSegmented complete(String id) {
        return article(id, ArticleStatus.COMPLETE);
    }

    static ArticleSegmented retired(String id) {
        return article(id, ArticleStatus.RETIRED);
    }

    static String dropId(String id) {
        return "drop-" + id.substring(4);
    }

    private static ArticleSegmented article(String id, ArticleStatus status) {
        boolean retired = status == ArticleStatus.RETIRED;
        return new ArticleSegmented(
                id,
                1,
                status,
                "0".repeat(64),
                retired ? new Retirement("superseded", null, null) : null,
                List.of(),
                new PageIdentity("p:1", "p", null, new Known("2024-03-18", "key", 1), null, null),
                List.of("p:1"),
                List.of(dropId(id)),
                content(),
                new EngineVersion("text-segmenter", "1"));
    }

    private static ArticleContent content() {
        return new ArticleContent(
                "article",
                1,
                null,
                null,
                HEADLINE,
                null,
                List.of(),
                null,
                null,
                List.of(new Paragraph("body", BODY, List.of(new Span(12, 29)), List.of())),
                List.of(),
                List.of(),
                List.of(
                        new Piece("p:1", "headline", 0, 11, HEADLINE, "test", 1),
                        new Piece("p:1", "body", 12, 29, BODY, "test", 1)),
                1,
                false,
                List.of());
    }
}
