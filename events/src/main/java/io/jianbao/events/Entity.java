package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or more mentions name.
 *
 * @param id        within the article, {@code e1} ...
 * @param type      PER LOC ORG WORK EVENT
 * @param name      fullest form in the text
 * @param aliases   other forms in the text
 * @param mentions  how often it is named
 * @param role      {@code reporter} for people of the byline; absent for actors of the story
 * @param sentiment how the article speaks of it; absent for bylines
 */
public record Entity(
        String id,
        String type,
        String name,
        List<String> aliases,
        int mentions,
        @Nullable String role,
        @Nullable Sentiment sentiment) {
    public Entity {
        aliases = Lists.orEmpty(aliases);
    }
}
