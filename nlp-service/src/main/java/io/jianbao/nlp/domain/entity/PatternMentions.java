package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.LunarCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates, sums, shares and quantities, found by grammars and normalised.
 *
 * <p>Among overlapping candidates the longest wins; of equally long ones the earlier grammar's, in the order money,
 * share, date, quantity. Total and thread-safe. Example: {@code 去年12月底} in an issue of 2023 is a DATE, {@code 2022-12}.
 */
public final class PatternMentions {

    private final List<ValueGrammar> grammars;

    /** Finds values; lunar days are resolved with this calendar. */
    public PatternMentions(LunarCalendar calendar) {
        this.grammars = List.of(
                MoneyGrammar.grammar(),
                PercentGrammar.grammar(),
                DateGrammar.grammar(calendar),
                QuantityGrammar.grammar());
    }

    /** The mentions in ascending order, without overlaps; dates are resolved against the issue date where it is known. */
    public List<Mention> find(ArticleText text, @Nullable LocalDate issueDate) {
        List<Mention> candidates = new ArrayList<>();
        for (ValueGrammar grammar : grammars) {
            for (Span span : grammar.find(text)) {
                candidates.add(mention(grammar, text, span, issueDate));
            }
        }
        return MentionMerger.longest(candidates);
    }

    private static Mention mention(ValueGrammar grammar, ArticleText text, Span span, @Nullable LocalDate issueDate) {
        String folded = text.folded().substring(span.start(), span.end());
        return new Mention(
                span,
                grammar.type(),
                text.slice(span),
                grammar.normalize(folded, issueDate).orElse(null),
                1,
                grammar.evidence(),
                null);
    }
}
