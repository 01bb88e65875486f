package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks further occurrences of names that the tagger was sure of elsewhere in the same article.
 *
 * <p>A person introduced as {@code 记者王小河} is the same person where the context is silent. Only free occurrences are
 * taken, and only of names long enough not to be ordinary words.
 */
final class NameRepetition {

    private static final double SURE = 0.9;
    private static final int SHORTEST_PERSON = 3;
    private static final int SHORTEST = 4;

    List<Mention> complete(ArticleText text, List<Mention> mentions) {
        Map<String, Mention> sure = new HashMap<>();
        for (Mention mention : mentions) {
            int shortest = mention.type() == MentionType.PER ? SHORTEST_PERSON : SHORTEST;
            boolean eligible = mention.type() == MentionType.PER || mention.type() == MentionType.ORG;
            if (eligible && mention.confidence() >= SURE && mention.span().length() >= shortest) {
                sure.merge(mention.text(), mention, (a, b) -> a.confidence() >= b.confidence() ? a : b);
            }
        }
        boolean[] taken = new boolean[text.length()];
        mentions.forEach(mention -> mark(taken, mention.span()));
        List<Mention> all = new ArrayList<>(mentions);
        sure.values().stream()
                .sorted(Comparator.comparingInt(
                                (Mention mention) -> -mention.span().length())
                        .thenComparing(Mention::text))
                .forEach(mention -> repeat(text, mention, taken, all));
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    private static void repeat(ArticleText text, Mention mention, boolean[] taken, List<Mention> all) {
        String folded = text.folded();
        String name = folded.substring(mention.span().start(), mention.span().end());
        for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
            Span span = new Span(at, at + name.length());
            if (free(taken, span)) {
                mark(taken, span);
                all.add(Mention.name(span, mention.type(), text.slice(span), mention.confidence(), "repetition"));
            }
        }
    }

    private static boolean free(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            taken[i] = true;
        }
    }
}
