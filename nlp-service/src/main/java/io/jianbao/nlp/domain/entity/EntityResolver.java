package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups the mentions of an article to the entities they name.
 *
 * <p>Mentions of one type with the same text are one entity. Further names are joined by {@link NameAliases}: short forms
 * stated in the text (以下简称), a place without its generic ending, a surname before a title, a part of a foreign name, a
 * body without the place names before it. Mentions in parentheses never join what two candidates fit. Values are left
 * alone.
 */
public final class EntityResolver {

    private final NameAliases aliases = new NameAliases();

    /**
     * Entities and the mentions that point to them.
     *
     * @param mentions the given mentions in the same order, names with their entity's id
     * @param entities the entities in the order of first mention
     */
    public record Resolved(List<Mention> mentions, List<Entity> entities) {

        public Resolved {
            mentions = List.copyOf(mentions);
            entities = List.copyOf(entities);
        }
    }

    private record Name(MentionType type, String text) {}

    public Resolved resolve(ArticleText text, List<Mention> mentions) {
        Map<Name, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.type().named()) {
                groups.computeIfAbsent(new Name(mention.type(), mention.text()), name -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Name, Name> fuller = new LinkedHashMap<>();
        aliases.in(text, mentions)
                .forEach((shorter, longer) ->
                        fuller.put(new Name(shorter.type(), shorter.text()), new Name(longer.type(), longer.text())));
        return entities(mentions, groups, fuller);
    }

    private static Resolved entities(List<Mention> mentions, Map<Name, List<Integer>> groups, Map<Name, Name> fuller) {
        Map<Name, List<Integer>> joined = new LinkedHashMap<>();
        groups.forEach((name, indexes) -> joined.computeIfAbsent(root(name, fuller), root -> new ArrayList<>())
                .addAll(indexes));
        List<Entity> entities = new ArrayList<>();
        List<Mention> resolved = new ArrayList<>(mentions);
        for (Map.Entry<Name, List<Integer>> entry : joined.entrySet()) {
            String id = "e" + (entities.size() + 1);
            List<Integer> indexes = entry.getValue().stream().sorted().toList();
            entities.add(new Entity(id, entry.getKey().type(), entry.getKey().text(), indexes, null));
            indexes.forEach(index -> resolved.set(index, mentions.get(index).of(id)));
        }
        return new Resolved(resolved, entities);
    }

    private static Name root(Name name, Map<Name, Name> fuller) {
        Name root = name;
        for (int steps = 0; steps <= fuller.size(); steps++) {
            Name next = fuller.get(root);
            if (next == null) {
                return root;
            }
            root = next;
        }
        return root;
    }
}
