package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the persons of the byline: as mentions where their span is known, and as entities with the role
 * {@link Entity#REPORTER}, also where the text does not name them.
 */
public final class BylineMentions {

    /** The evidence of mentions known from the byline. */
    public static final String EVIDENCE = "byline";

    /**
     * A person of the byline.
     *
     * @param name the name
     * @param span where it stands in the text, if it stands there
     */
    public record Person(String name, @Nullable Span span) {}

    /** The mentions with those of the byline, which win over what they overlap; spans outside the text are ignored. */
    public List<Mention> add(ArticleText text, List<Mention> mentions, List<Person> byline) {
        List<Mention> known = new ArrayList<>();
        for (Person person : byline) {
            Span span = person.span();
            if (span != null && span.end() <= text.length()) {
                known.add(Mention.name(span, MentionType.PER, text.slice(span), 1, EVIDENCE));
            }
        }
        List<Mention> distinct = MentionMerger.longest(known);
        List<Mention> all = new ArrayList<>(distinct);
        mentions.stream()
                .filter(mention ->
                        distinct.stream().noneMatch(other -> other.span().overlaps(mention.span())))
                .forEach(all::add);
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }

    /** The entities with the byline's persons marked as reporters, those that no entity stands for added at the end. */
    public List<Entity> mark(List<Entity> entities, List<Person> byline) {
        List<String> names = byline.stream().map(Person::name).distinct().toList();
        List<Entity> marked = new ArrayList<>();
        for (Entity entity : entities) {
            boolean reports = entity.type() == MentionType.PER && names.contains(entity.name());
            marked.add(reports ? reporter(entity.id(), entity.name(), entity.mentions()) : entity);
        }
        for (String name : names) {
            if (marked.stream()
                    .noneMatch(entity -> entity.role() != null && entity.name().equals(name))) {
                marked.add(reporter("e" + (marked.size() + 1), name, List.of()));
            }
        }
        return List.copyOf(marked);
    }

    private static Entity reporter(String id, String name, List<Integer> mentions) {
        return new Entity(id, MentionType.PER, name, mentions, Entity.REPORTER);
    }
}
