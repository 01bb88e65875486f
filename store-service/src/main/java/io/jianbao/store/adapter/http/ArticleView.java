package io.jianbao.store.adapter.http;

import io.jianbao.events.ArticleContent;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.Byline;
import io.jianbao.events.Entity;
import io.jianbao.events.Piece;
import io.jianbao.events.Sentiment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article as the reading room shows it; absent texts are empty.
 *
 * @param id       article id
 * @param place    paper, day and page
 * @param kicker   引题
 * @param headline 主题, or the beginning of the text where there is none
 * @param deck     副题
 * @param byline   who wrote or photographed
 * @param polarity {@code positive}, {@code neutral}, {@code negative} or empty
 * @param status   where it stands
 * @param chips    the entities of the story
 * @param lines    the text, marked
 * @param pieces   what it owns on its pages
 */
public record ArticleView(
        String id,
        String place,
        String kicker,
        String headline,
        String deck,
        String byline,
        String polarity,
        String status,
        List<Chip> chips,
        List<MarkedText.Line> lines,
        List<Piece> pieces) {
    private static final int MOST_CHIPS = 8;
    private static final int SHORT = 24;

    /**
     * An entity.
     *
     * @param name its fullest form
     * @param kind {@code per}, {@code loc}, {@code org} ...
     */
    public record Chip(String name, String kind) {
        /** Where the articles that name it are listed. */
        public String link() {
            return "/?entity=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        }
    }

    static ArticleView of(ArticleEnriched enriched) {
        ArticleSegmented article = enriched.article();
        ArticleContent content = article.content();
        Sentiment sentiment = enriched.sentiment();
        return new ArticleView(
                article.id(),
                place(article),
                orEmpty(content.kicker()),
                headline(content, enriched.text()),
                orEmpty(content.deck()),
                content.bylines().stream().map(ArticleView::byline).collect(Collectors.joining("　")),
                sentiment == null ? "" : sentiment.label().wire(),
                article.status().wire(),
                chips(enriched.entities()),
                MarkedText.of(enriched),
                content.pieces());
    }

    private static String headline(ArticleContent content, String text) {
        String headline = content.headline();
        if (headline != null) {
            return headline;
        }
        int length = text.codePointCount(0, text.length());
        return length <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "……";
    }

    private static List<Chip> chips(List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.role() == null)
                .limit(MOST_CHIPS)
                .map(entity -> new Chip(entity.name(), entity.type().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String byline(Byline byline) {
        return byline.role() + " " + String.join(" ", byline.names());
    }

    private static String place(ArticleSegmented article) {
        return Stream.of(
                        article.page().newspaper(),
                        article.page().issueDate(),
                        article.page().pageNumber())
                .map(known -> known == null ? "" : known.value())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
