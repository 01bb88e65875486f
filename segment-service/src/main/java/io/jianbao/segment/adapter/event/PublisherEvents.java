package io.jianbao.segment.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.ArticleVersion;
import io.jianbao.events.EventCodec;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.PageWithdrawn;
import io.jianbao.events.Paragraph;
import io.jianbao.events.RecordPosition;
import io.jianbao.events.Retirement;
import io.jianbao.segment.domain.publish.ArticleState;
import io.jianbao.segment.domain.publish.IngestPosition;
import io.jianbao.segment.domain.publish.Publication;
import io.jianbao.segment.domain.publish.PublishableArticle;
import io.jianbao.segment.domain.publish.PublishablePage;
import io.jianbao.segment.domain.publish.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The publisher's input and output as events. Articles and origins travel through its state as JSON. */
public final class PublisherEvents {
    private final EventCodec codec = new EventCodec();

    /** A segmented page as the publisher takes it in. */
    public PublishablePage publishable(PageSegmented event) {
        return new PublishablePage(
                event.page().pageId(),
                event.page().issueId(),
                event.dropId(),
                new IngestPosition(
                        event.ingested().partition(), event.ingested().offset()),
                json(new PageOrigin(event.page(), event.segmenter())),
                event.reissue(),
                event.articles().stream()
                        .map(article -> publishable(article, event.text()))
                        .toList());
    }

    /** A withdrawn page as the publisher takes it in. */
    public Withdrawal withdrawal(PageWithdrawn event) {
        RecordPosition at = event.ingested();
        IngestPosition ingested = at == null ? null : new IngestPosition(at.partition(), at.offset());
        return new Withdrawal(event.pageId(), event.issueId(), event.dropId(), ingested);
    }

    /** A published article as it goes out. */
    public ArticleSegmented articleSegmented(Publication publication) {
        ArticleState article = publication.article();
        PageOrigin origin = codec.decode(bytes(publication.origin()), PageOrigin.class);
        return new ArticleSegmented(
                article.id(),
                article.revision(),
                io.jianbao.events.ArticleStatus.valueOf(article.status().name()),
                article.contentHash(),
                retirement(article.retirement()),
                List.of(),
                origin.page(),
                List.of(article.pageId()),
                List.of(article.dropId()),
                content(article),
                origin.segmenter());
    }

    /** The articles a drop accounts for. */
    public List<ArticleVersion> versions(List<ArticleState> articles) {
        return articles.stream()
                .map(article -> new ArticleVersion(article.id(), article.revision()))
                .toList();
    }

    private PublishableArticle publishable(ArticleContent article, String pageText) {
        return new PublishableArticle(
                anchor(article, pageText),
                runningText(article),
                CanonicalContent.of(article),
                article.jumps().stream().anyMatch(jump -> jump.direction().equals("to")),
                json(article));
    }

    /** The first line of the first body paragraph; of an article without body the first line it has: a caption, a headline. */
    private static String anchor(ArticleContent article, String pageText) {
        Stream<Paragraph> bodies =
                article.body().stream().filter(paragraph -> paragraph.type().equals("body"));
        return Stream.concat(bodies, article.body().stream())
                .map(paragraph -> firstLine(paragraph, pageText))
                .findFirst()
                .orElseGet(() -> printedLines(article).findFirst().orElse(""));
    }

    private static String firstLine(Paragraph paragraph, String pageText) {
        if (paragraph.spans().isEmpty()) {
            return paragraph.text();
        }
        int start = pageText.offsetByCodePoints(0, paragraph.spans().get(0).start());
        int end = pageText.offsetByCodePoints(0, paragraph.spans().get(0).end());
        return pageText.substring(start, end).strip().lines().findFirst().orElse("");
    }

    private static String runningText(ArticleContent article) {
        String body = article.body().stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        return body.isBlank() ? printedLines(article).collect(Collectors.joining("\n")) : body;
    }

    private static Stream<String> printedLines(ArticleContent article) {
        return Stream.concat(
                Stream.of(article.headline(), article.kicker(), article.deck(), article.lead())
                        .filter(Objects::nonNull),
                article.pieces().stream().map(piece -> piece.text()));
    }

    private ArticleContent content(ArticleState article) {
        String payload = article.payload();
        return payload == null ? forgotten(article) : codec.decode(bytes(payload), ArticleContent.class);
    }

    /** A retired article whose text is no longer held: what is left to say is that it is retired. */
    private static ArticleContent forgotten(ArticleState article) {
        return new ArticleContent(
                "article",
                article.order(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                false,
                List.of());
    }

    private static @Nullable Retirement retirement(io.jianbao.segment.domain.publish.@Nullable Retirement retirement) {
        if (retirement == null) {
            return null;
        }
        String reason = retirement.reason().name().toLowerCase(Locale.ROOT);
        return new Retirement(reason, null, retirement.replacedBy());
    }

    private String json(Record part) {
        return new String(codec.encode(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
