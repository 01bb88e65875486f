package io.jianbao.stack.clip;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jianbao.events.Span;
import io.jianbao.nlp.app.Analysis;
import io.jianbao.nlp.app.ArticleContent;
import io.jianbao.nlp.domain.sentiment.Polarity;
import io.jianbao.nlp.domain.sentiment.Probabilities;
import io.jianbao.nlp.domain.value.NormalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plain text analysed, as {@code analyze} prints it; offsets are code points of the text given.
 *
 * @param id        as given
 * @param entities  names and values, flat
 * @param roles     posts as stated: pairs of offsets
 * @param label     tone of the whole text
 * @param targets   tone toward each name
 * @param sentences tone of each sentence
 * @param engine    name and version
 */
public record AnalyzedText(
        String id,
        List<Named> entities,
        List<Post> roles,
        String label,
        List<Target> targets,
        List<Sentence> sentences,
        String engine) {

    /**
     * A text to be analysed, one JSON object a line.
     *
     * @param id        any string
     * @param text      the text
     * @param issueDate ISO 8601 date; relative dates are resolved against it
     */
    public record Input(String id, String text, @Nullable String issueDate) {
        ArticleContent content() {
            return new ArticleContent(text, issueDate == null ? null : LocalDate.parse(issueDate), List.of());
        }
    }

    /**
     * A name or value.
     *
     * @param normal   one string for its normal form
     * @param entityId the entity it names
     */
    public record Named(
            int start,
            int end,
            String type,
            String text,
            @Nullable String normal,
            @Nullable String entityId,
            double confidence,
            String evidence) {}

    /** A person's post. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Post(
            Span person, @Nullable Span title, @Nullable Span org) {}

    /** Tone toward a name. */
    public record Target(int start, int end, String text, String polarity, double probability) {}

    /** Tone of a sentence. */
    public record Sentence(int start, int end, String label, double probability) {}

    static AnalyzedText of(String id, Analysis analysis) {
        return new AnalyzedText(
                id,
                analysis.mentions().stream().map(AnalyzedText::named).toList(),
                analysis.roles().stream().map(AnalyzedText::post).toList(),
                wire(analysis.sentiment().label()),
                analysis.targets().stream().map(AnalyzedText::target).toList(),
                analysis.sentences().stream().map(AnalyzedText::sentence).toList(),
                analysis.engine().name() + " " + analysis.engine().version());
    }

    private static Named named(io.jianbao.nlp.domain.entity.Mention mention) {
        NormalValue normal = mention.normal();
        return new Named(
                mention.span().start(),
                mention.span().end(),
                mention.type().name(),
                mention.text(),
                normal == null ? null : normal.canonical(),
                mention.entityId(),
                mention.confidence(),
                mention.evidence());
    }

    private static Post post(io.jianbao.nlp.domain.entity.Role role) {
        return new Post(new Span(role.person().start(), role.person().end()), span(role.title()), span(role.org()));
    }

    private static @Nullable Span span(io.jianbao.nlp.domain.text.@Nullable Span span) {
        return span == null ? null : new Span(span.start(), span.end());
    }

    private static Target target(io.jianbao.nlp.domain.sentiment.TargetSentiment target) {
        return new Target(
                target.span().start(),
                target.span().end(),
                target.text(),
                wire(target.polarity()),
                probability(target.polarity(), target.probabilities()));
    }

    private static Sentence sentence(io.jianbao.nlp.domain.sentiment.SentenceSentiment sentence) {
        return new Sentence(
                sentence.span().start(),
                sentence.span().end(),
                wire(sentence.label()),
                probability(sentence.label(), sentence.probabilities()));
    }

    private static String wire(Polarity polarity) {
        return polarity.name().toLowerCase(Locale.ROOT);
    }

    private static double probability(Polarity polarity, Probabilities probabilities) {
        return switch (polarity) {
            case POSITIVE -> probabilities.positive();
            case NEUTRAL -> probabilities.neutral();
            case NEGATIVE -> probabilities.negative();
        };
    }
}
