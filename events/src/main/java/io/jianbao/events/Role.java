package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * A person's post as the text states it; spans point into the article's {@code text}.
 *
 * @param person the person's name
 * @param title  the post, e.g. 主席
 * @param org    the body, e.g. 临江市总工会
 */
public record Role(
        Span person, @Nullable Span title, @Nullable Span org) {}
