package io.jianbao.nlp.app;

import io.jianbao.nlp.domain.text.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to analyse.
 *
 * @param text headline and paragraphs, lines separated by {@code \n}; offsets of the analysis are code points of it
 * @param issueDate the day of printing, if known: relative dates are resolved against it
 * @param byline the persons named as authors or photographers
 */
public record ArticleContent(String text, @Nullable LocalDate issueDate, List<BylinePerson> byline) {

    public ArticleContent {
        byline = List.copyOf(byline);
    }

    /** A text of which nothing else is known. */
    public static ArticleContent of(String text) {
        return new ArticleContent(text, null, List.of());
    }

    /**
     * A person of the byline.
     *
     * @param name the name
     * @param span where it stands in the text, if it stands there
     */
    public record BylinePerson(String name, @Nullable Span span) {

        public BylinePerson {
            if (name.isBlank()) {
                throw new IllegalArgumentException("name must not be blank");
            }
        }
    }
}
