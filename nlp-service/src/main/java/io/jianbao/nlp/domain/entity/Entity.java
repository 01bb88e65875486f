package io.jianbao.nlp.domain.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what an article names, under one or several names.
 *
 * @param id unique in the article, {@code e1}, {@code e2} … in the order of first mention
 * @param type what it is
 * @param name its fullest name in the article
 * @param mentions the indexes of its mentions in the analysis, ascending; empty only for a person of the byline whom the
 *     text does not name
 * @param role {@code reporter} for persons of the byline, else null
 */
public record Entity(
        String id,
        MentionType type,
        String name,
        List<Integer> mentions,
        @Nullable String role) {

    /** The role of persons who wrote or photographed the article. */
    public static final String REPORTER = "reporter";

    public Entity {
        mentions = List.copyOf(mentions);
        if (id.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException("id and name must not be empty: " + id + ", " + name);
        }
    }
}
