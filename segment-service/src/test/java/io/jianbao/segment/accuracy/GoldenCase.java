package io.jianbao.segment.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jianbao.segment.accuracy.AnnotatedPage.AnnotatedArticle;
import io.jianbao.segment.accuracy.AnnotatedPage.PageReference;
import io.jianbao.segment.accuracy.AnnotatedPage.Stretch;
import io.jianbao.segment.domain.text.PageText;
import io.jianbao.segment.domain.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A golden page: a directory with {@code page.txt} and a person's reading of it, {@code gold.json}.
 *
 * @param name the directory's name, which tells what the page shows
 */
record GoldenCase(String name, PageText text, AnnotatedPage gold) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All cases below a directory, by name. */
    static List<GoldenCase> all(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(Files::isDirectory)
                    .sorted()
                    .map(GoldenCase::read)
                    .toList();
        }
    }

    private static GoldenCase read(Path directory) {
        try {
            JsonNode gold = JSON.readTree(Files.readString(directory.resolve("gold.json")));
            return new GoldenCase(
                    directory.getFileName().toString(),
                    PageText.of(Files.readString(directory.resolve("page.txt"))),
                    new AnnotatedPage(
                            each(gold.path("articles")).map(GoldenCase::article).toList()));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the golden page " + directory, e);
        }
    }

    private static AnnotatedArticle article(JsonNode article) {
        return new AnnotatedArticle(
                article.path("kind").asText(),
                text(article.path("headline")),
                each(article.path("headline_alternatives"))
                        .map(JsonNode::asText)
                        .toList(),
                each(article.path("bylines"))
                        .flatMap(byline -> each(byline.path("names")))
                        .map(JsonNode::asText)
                        .toList(),
                each(article.path("jumps"))
                        .map(jump -> new PageReference(jump.path("direction").asText(), text(jump.path("page"))))
                        .collect(Collectors.toSet()),
                each(article.path("pieces"))
                        .map(piece -> new Stretch(
                                piece.path("role").asText(),
                                new Span(
                                        piece.path("start").asInt(),
                                        piece.path("end").asInt())))
                        .toList(),
                each(article.path("body"))
                        .map(paragraph -> spans(paragraph.path("spans")))
                        .toList());
    }

    private static List<Span> spans(JsonNode pairs) {
        return each(pairs)
                .map(pair -> new Span(pair.path(0).asInt(), pair.path(1).asInt()))
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asText();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
