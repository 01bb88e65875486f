package io.jianbao.store.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for; every condition that is there must hold.
 *
 * @param newspaper newspaper key
 * @param from      first issue day
 * @param to        last issue day
 * @param entity    name or alias of an entity, exactly
 * @param polarity  the article's sentiment: {@code positive}, {@code neutral} or {@code negative}
 * @param status    {@code provisional}, {@code complete}, {@code incomplete}, {@code retired} or {@code any}; absent: all but retired
 * @param review    whether a person should look
 * @param words     words that the text must hold
 */
public record ArticleFilter(
        @Nullable String newspaper,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String entity,
        @Nullable String polarity,
        @Nullable String status,
        @Nullable Boolean review,
        List<String> words) {
    public ArticleFilter {
        words = List.copyOf(words);
    }

    /** Everything that is published. */
    public static ArticleFilter none() {
        return new ArticleFilter(null, null, null, null, null, null, null, List.of());
    }
}
