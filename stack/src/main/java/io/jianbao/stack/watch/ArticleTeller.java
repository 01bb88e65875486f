package io.jianbao.stack.watch;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Entity;
import io.jianbao.events.Polarity;
import io.jianbao.events.Sentiment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an article to a person at a terminal: headline, byline, entities, sentiment; in colour where the terminal has it. */
public final class ArticleTeller {
    private static final int ENTITIES = 12;
    private static final int OPENING = 60;

    private final boolean colour;

    /** A teller for a terminal with or without colour. */
    public ArticleTeller(boolean colour) {
        this.colour = colour;
    }

    /** A few lines, the last one empty. */
    public String tell(ArticleEnriched article) {
        ArticleContent content = article.article().content();
        StringBuilder text = new StringBuilder();
        text.append(bold(title(content)))
                .append("  ")
                .append(sentiment(article.sentiment()))
                .append('\n');
        line(text, "", above(content));
        line(text, "署名", byline(content));
        line(text, "人物", entities(article, "PER"));
        line(text, "地点", entities(article, "LOC"));
        line(text, "机构", entities(article, "ORG"));
        line(text, "正文", opening(content));
        line(text, "转接", jumps(content));
        text.append("  ").append(dim(place(article))).append('\n');
        return text.toString();
    }

    private static String title(ArticleContent content) {
        String headline = content.headline();
        return headline == null ? "(无标题 " + content.kind() + ")" : headline;
    }

    private static String above(ArticleContent content) {
        return java.util.stream.Stream.of(content.column(), content.kicker(), content.deck())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" / "));
    }

    private static String byline(ArticleContent content) {
        String named = content.bylines().stream()
                .map(byline -> byline.role() + " " + String.join("、", byline.names()))
                .collect(Collectors.joining("；"));
        return named.isEmpty() ? String.join("；", content.credits()) : named;
    }

    private String entities(ArticleEnriched article, String type) {
        return article.entities().stream()
                .filter(entity -> entity.type().equals(type))
                .limit(ENTITIES)
                .map(this::entity)
                .collect(Collectors.joining(" "));
    }

    private String entity(Entity entity) {
        String count = entity.mentions() > 1 ? "×" + entity.mentions() : "";
        String role = entity.role() == null ? "" : "(" + entity.role() + ")";
        return paint(entity.sentiment(), entity.name() + count + role);
    }

    private static String opening(ArticleContent content) {
        List<String> body = content.body().stream().map(p -> p.text()).toList();
        String all = String.join("", body);
        return all.length() <= OPENING
                ? all
                : all.substring(0, all.offsetByCodePoints(0, all.codePointCount(0, OPENING))) + "…";
    }

    private static String jumps(ArticleContent content) {
        return content.jumps().stream()
                .map(jump -> ("to".equals(jump.direction()) ? "下转第" : "上接第") + jump.page() + "版")
                .collect(Collectors.joining(" "));
    }

    private static String place(ArticleEnriched article) {
        return article.article().id() + "  revision " + article.article().revision() + "." + article.analysis() + "  "
                + article.article().status().wire();
    }

    private String sentiment(@Nullable Sentiment sentiment) {
        if (sentiment == null) {
            return "";
        }
        double probability = Math.max(sentiment.positive(), Math.max(sentiment.neutral(), sentiment.negative()));
        return paint(sentiment, String.format("[%s %.2f]", sentiment.label().wire(), probability));
    }

    private String paint(@Nullable Sentiment sentiment, String text) {
        if (!colour || sentiment == null || sentiment.label() == Polarity.NEUTRAL) {
            return text;
        }
        return (sentiment.label() == Polarity.POSITIVE ? "\u001b[32m" : "\u001b[31m") + text + "\u001b[0m";
    }

    private String bold(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append("  ")
                    .append(label.isEmpty() ? "" : label + "  ")
                    .append(value)
                    .append('\n');
        }
    }
}
