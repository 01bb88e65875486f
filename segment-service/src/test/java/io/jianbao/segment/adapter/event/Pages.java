package io.jianbao.segment.adapter.event;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.Jump;
import io.jianbao.events.Known;
import io.jianbao.events.PageIdentity;
import io.jianbao.events.PageIngested;
import io.jianbao.events.PageSegmented;
import io.jianbao.events.Paragraph;
import io.jianbao.events.Piece;
import io.jianbao.events.RecordPosition;
import io.jianbao.events.SourceObject;
import io.jianbao.events.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Segmented pages for tests: every line of the text is a headline followed by its body. */
public final class Pages {
    public static final String ISSUE = "linjiang-wanbao:2024-03-18";
    public static final String PAGE = ISSUE + ":01";
    public static final String MARKET = "昨日清晨五点,渡口的早市准时开张。四十多个摊位沿着河堤排开,卖菜的、修伞的、磨刀的都来了。\n家住新桥巷的顾阿婆说,盼了整整一个冬天。";
    public static final String BRIDGE = "本月起,新桥实行错峰通行,货车须在夜间十点以后上桥。\n工程队说,桥面的伸缩缝已经全部换过,行车比从前安静许多。";

    public static final String TWO_STORIES = "渡口早市开张\n本报讯(记者顾青)" + MARKET + "\n\n新桥错峰通行\n本报讯(记者李野)" + BRIDGE + "\n";

    private Pages() {}

    /** A page as ingested, the first of its issue {@code newspaper:date}. */
    public static PageIngested ingested(String dropId, String issueId, String text) {
        String[] parts = issueId.split(":", -1);
        PageIdentity identity = new PageIdentity(
                issueId + ":01",
                issueId,
                new Known(parts[0], "key", 1.0),
                new Known(parts[1], "key", 1.0),
                null,
                new Known("01", "key", 1.0));
        return new PageIngested(dropId, identity, source(), text, false);
    }

    /** The page with these bodies, ingested at an offset of partition 3. */
    public static PageSegmented segmented(long offset, String... bodies) {
        return segmented(offset, false, bodies);
    }

    /** The same, to be published again though unchanged. */
    public static PageSegmented reissued(long offset, String... bodies) {
        return segmented(offset, true, bodies);
    }

    private static PageSegmented segmented(long offset, boolean reissue, String... bodies) {
        StringBuilder text = new StringBuilder();
        List<ArticleContent> articles = new ArrayList<>();
        for (String body : bodies) {
            articles.add(article(articles.size() + 1, text, body));
        }
        return new PageSegmented(
                "drop-" + offset,
                identity(),
                source(),
                text.toString(),
                articles,
                List.of(),
                1.0,
                0.9,
                false,
                List.of(),
                new EngineVersion("text-segmenter", "1.0.0"),
                new RecordPosition(3, offset),
                reissue);
    }

    private static ArticleContent article(int order, StringBuilder text, String body) {
        String headline = "要闻之" + order;
        int headlineStart = length(text);
        text.append(headline).append('\n');
        int start = length(text);
        text.append(body).append('\n');
        Span span = new Span(start, start + body.codePointCount(0, body.length()));
        return new ArticleContent(
                "article",
                order,
                null,
                null,
                headline,
                null,
                List.of(),
                null,
                null,
                List.of(new Paragraph("body", body.replace("\n", ""), List.of(span), List.of())),
                jumps(body),
                List.of(),
                List.of(
                        new Piece(PAGE, "headline", headlineStart, start - 1, headline, "test", 0.9),
                        new Piece(PAGE, "body", span.start(), span.end(), body, "test", 0.9)),
                0.9,
                false,
                List.of());
    }

    private static List<Jump> jumps(String body) {
        return body.contains("下转") ? List.of(new Jump("to", "3", "(下转第3版)", List.of())) : List.of();
    }

    private static PageIdentity identity() {
        return new PageIdentity(
                PAGE,
                ISSUE,
                new Known("linjiang-wanbao", "key", 1.0),
                new Known("2024-03-18", "key", 1.0),
                null,
                new Known("01", "key", 1.0));
    }

    private static SourceObject source() {
        return new SourceObject(
                "linjiang-wanbao/2024-03-18/01.txt",
                "0".repeat(64),
                "text/plain",
                100,
                "UTF-8",
                1.0,
                Instant.parse("2024-03-18T05:00:00Z"));
    }

    private static int length(StringBuilder text) {
        return text.codePointCount(0, text.length());
    }
}
