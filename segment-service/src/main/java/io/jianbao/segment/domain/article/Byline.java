package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.text.Span;
import java.util.List;

/**
 * Who wrote, as stated.
 *
 * <p>Example: {@code 本报记者 王芳 李明} is the role {@code 本报记者} with two names.
 *
 * @param role the words before the names, folded; empty when there are none
 * @param names at least one, as printed, without inner white space
 * @param span the byline or dateline in which they stand
 */
public record Byline(String role, List<String> names, Span span) {

    public Byline {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("names of a byline must not be empty");
        }
    }
}
