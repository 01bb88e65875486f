package io.jianbao.stack.clip;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.Entity;
import io.jianbao.events.Mention;
import io.jianbao.events.NormalForm;
import io.jianbao.events.Role;
import io.jianbao.events.Sentiment;
import io.jianbao.events.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what was found in one article: its text with names and values marked, what they stand for, and how it speaks of them. */
final class ArticleExplanation {
    private static final int SHOWN = 40;

    private final Paint paint;

    ArticleExplanation(Paint paint) {
        this.paint = paint;
    }

    String tell(int number, ArticleEnriched article) {
        ArticleContent content = article.article().content();
        String headline = content.headline();
        StringBuilder text = new StringBuilder();
        text.append(paint.bold("article " + number + "  " + (headline == null ? "(no headline)" : headline)))
                .append(paint.dim(String.format(
                        Locale.ROOT,
                        "  %s, confidence %.2f, %s",
                        content.kind(),
                        content.confidence(),
                        article.article().id())))
                .append('\n');
        line(text, "to review", paint.warning(String.join(", ", content.reviewReasons())));
        line(text, "sentiment", sentiment(article, article.sentiment()));
        text.append(marked(article)).append('\n');
        article.entities().forEach(entity -> line(text, entity.id(), entity(article, entity)));
        line(text, "values", values(article));
        line(text, "posts", posts(article));
        return text.toString();
    }

    private void line(StringBuilder text, String label, String value) {
        if (!value.isBlank() && !value.equals(paint.warning(""))) {
            text.append(String.format("  %-10s %s%n", label, value));
        }
    }

    private String marked(ArticleEnriched article) {
        CodePoints points = new CodePoints(article.text());
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Mention mention : article.mentions()) {
            if (mention.start() >= at) {
                marked.append(points.between(at, mention.start()))
                        .append(paint.mention(mention.type(), points.between(mention.start(), mention.end())));
                at = mention.end();
            }
        }
        marked.append(points.between(at, points.length()));
        return marked.toString().lines().map(line -> "    " + line).collect(Collectors.joining("\n"));
    }

    private String entity(ArticleEnriched article, Entity entity) {
        String aliases = entity.aliases().isEmpty() ? "" : ", also " + String.join("、", entity.aliases());
        String role = entity.role() == null ? "" : ", " + entity.role();
        String spoken = sentiment(article, entity.sentiment());
        return paint.mention(entity.type(), entity.name()) + " ×" + entity.mentions() + aliases + role
                + (spoken.isEmpty() ? "" : ", " + spoken);
    }

    private static String sentiment(ArticleEnriched article, @Nullable Sentiment sentiment) {
        if (sentiment == null) {
            return "";
        }
        Span evidence = sentiment.evidence();
        return String.format(
                        Locale.ROOT,
                        "%s (+%.2f ·%.2f −%.2f)",
                        sentiment.label().wire(),
                        sentiment.positive(),
                        sentiment.neutral(),
                        sentiment.negative())
                + (evidence == null ? "" : " because of “" + shortened(text(article, evidence)) + "”");
    }

    private static String shortened(String text) {
        CodePoints points = new CodePoints(text);
        return points.length() <= SHOWN ? text : points.between(0, SHOWN) + "…";
    }

    private static String values(ArticleEnriched article) {
        return article.mentions().stream()
                .filter(mention -> mention.normal() != null)
                .map(mention -> mention.text() + " = " + normal(mention.normal()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String normal(@Nullable NormalForm form) {
        if (form == null) {
            return "";
        }
        String range = form.until() == null ? form.value() : form.value() + " to " + form.until();
        return (form.approximate() ? "about " : "")
                + range
                + (form.unit() == null ? "" : " " + form.unit())
                + (form.anchor() == null ? "" : " (counted from " + form.anchor() + ")");
    }

    private static String posts(ArticleEnriched article) {
        return article.roles().stream().map(role -> post(article, role)).collect(Collectors.joining("; "));
    }

    private static String post(ArticleEnriched article, Role role) {
        Span title = role.title();
        Span body = role.org();
        return text(article, role.person())
                + (title == null ? "" : " – " + text(article, title))
                + (body == null ? "" : " – " + text(article, body));
    }

    private static String text(ArticleEnriched article, Span span) {
        return new CodePoints(article.text()).between(span.start(), span.end()).replaceAll("\\s+", " ");
    }

    /** A text that is cut by code points, as spans count. */
    private record CodePoints(String text) {
        int length() {
            return text.codePointCount(0, text.length());
        }

        String between(int start, int end) {
            return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        }
    }
}
