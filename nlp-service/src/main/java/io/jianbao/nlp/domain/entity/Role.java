package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person's post as the text states it: {@code 望海县总工会 | 副主席 | 王某}.
 *
 * @param person the person's name
 * @param title the post or occupation; null where only the body is stated ({@code 海风队王某})
 * @param org the body or territory, as stated; null where none is
 */
public record Role(
        Span person, @Nullable Span title, @Nullable Span org) {

    public Role {
        if (title == null && org == null) {
            throw new IllegalArgumentException("a role has a title or an org");
        }
    }
}
