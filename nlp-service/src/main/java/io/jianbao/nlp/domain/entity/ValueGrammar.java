package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.NormalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds one type of value in running text by its written forms, and says what it means.
 *
 * @param type    what is found
 * @param forms   the written forms; where two overlap, the longer one counts
 * @param meaning what a written form means
 */
record ValueGrammar(MentionType type, List<Matches> forms, Meaning meaning) {

    ValueGrammar {
        forms = List.copyOf(forms);
    }

    /** Reads a written form. */
    @FunctionalInterface
    interface Meaning {
        /** The value; empty where the text alone, or without an issue date, does not say. */
        Optional<? extends NormalValue> of(String written, @Nullable LocalDate issueDate);
    }

    /** The evidence given with each mention, e.g. {@code date-grammar}. */
    String evidence() {
        return type.name().toLowerCase(Locale.ROOT) + "-grammar";
    }

    /** The spans, in ascending order and without overlaps. */
    List<Span> find(ArticleText text) {
        return LongestSpans.of(
                forms.stream().flatMap(form -> form.in(text).stream()).toList());
    }

    /** What a found span means. */
    Optional<NormalValue> normalize(String written, @Nullable LocalDate issueDate) {
        return meaning.of(written, issueDate).map(value -> value);
    }
}
