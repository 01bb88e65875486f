package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.NormalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one type of value in running text by its written form, and says what it means. */
interface ValueGrammar {

    MentionType type();

    /** The evidence given with each mention. */
    String evidence();

    /** The spans, in ascending order and without overlaps. */
    List<Span> find(ArticleText text);

    /** What a found span means; empty where the text alone, or without an issue date, does not say. */
    Optional<NormalValue> normalize(String written, @Nullable LocalDate issueDate);
}
