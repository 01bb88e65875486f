package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.Mention;
import io.jianbao.nlp.domain.entity.MentionFinder;
import io.jianbao.nlp.domain.sentiment.Polarity;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.SentenceSplitter;
import io.jianbao.nlp.domain.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A labelled set in the form of {@code eval/sentiment/*.jsonl}, with the names that our own tagger finds in it. */
final class SentimentSet {

    private final List<Item> items;

    private SentimentSet(List<Item> items) {
        this.items = items;
    }

    /** An article with its labels; {@code labels} is parallel to {@code sentences} or empty where they are not labelled. */
    record Item(
            ArticleText text,
            Polarity label,
            List<Span> sentences,
            List<Polarity> labels,
            List<Named> targets,
            List<Span> mentions) {}

    /** A labelled target with all its occurrences. */
    record Named(List<Span> named, Polarity polarity) {}

    static SentimentSet read(Path file, MentionFinder finder) throws IOException {
        List<Item> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                items.add(item(Json.object(line), finder));
            }
        }
        return new SentimentSet(List.copyOf(items));
    }

    List<Item> items() {
        return items;
    }

    private static Item item(Map<String, ?> fields, MentionFinder finder) {
        ArticleText text = ArticleText.of((String) Objects.requireNonNull(fields.get("text")));
        List<Span> sentences = new ArrayList<>();
        List<Polarity> labels = new ArrayList<>();
        for (Object sentence : (List<?>) Objects.requireNonNull(fields.get("sentences"))) {
            sentences.add(span((Map<?, ?>) Objects.requireNonNull(sentence)));
            labels.add(polarity(((Map<?, ?>) sentence).get("label")));
        }
        List<Span> mentions =
                finder.find(text).mentions().stream().map(Mention::span).toList();
        List<Named> targets = new ArrayList<>();
        for (Object target : (List<?>) Objects.requireNonNull(fields.get("targets"))) {
            Span first = span((Map<?, ?>) Objects.requireNonNull(target));
            targets.add(new Named(occurrences(text, first), polarity(((Map<?, ?>) target).get("polarity"))));
        }
        List<Span> split = sentences.isEmpty() ? new SentenceSplitter().split(text) : List.copyOf(sentences);
        return new Item(text, polarity(fields.get("label")), split, labels, targets, mentions);
    }

    private static List<Span> occurrences(ArticleText text, Span first) {
        List<Span> spans = new ArrayList<>();
        String folded = text.folded();
        String name = folded.substring(first.start(), first.end());
        for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length())) {
            spans.add(new Span(at, at + name.length()));
        }
        return spans;
    }

    private static Span span(Map<?, ?> fields) {
        return new Span(number(fields.get("start")), number(fields.get("end")));
    }

    private static int number(@Nullable Object value) {
        return ((Double) Objects.requireNonNull(value)).intValue();
    }

    private static Polarity polarity(@Nullable Object name) {
        return Polarity.valueOf(((String) Objects.requireNonNull(name)).toUpperCase(Locale.ROOT));
    }
}
