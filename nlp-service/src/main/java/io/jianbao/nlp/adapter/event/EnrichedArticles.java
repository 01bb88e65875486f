package io.jianbao.nlp.adapter.event;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.ArticleSegmented;
import io.jianbao.events.EngineVersion;
import io.jianbao.events.Entity;
import io.jianbao.events.Mention;
import io.jianbao.events.Polarity;
import io.jianbao.events.Role;
import io.jianbao.events.SentenceSentiment;
import io.jianbao.events.Sentiment;
import io.jianbao.events.Span;
import io.jianbao.nlp.app.Analysis;
import io.jianbao.nlp.app.Engine;
import io.jianbao.nlp.domain.sentiment.Probabilities;
import io.jianbao.nlp.domain.sentiment.TargetSentiment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An analysis as the public record: offsets of the text, and every mention's place on the page. */
public final class EnrichedArticles {
    private EnrichedArticles() {}

    /** The public record of an analysed article. */
    public static ArticleEnriched of(ArticleSegmented article, AlignedText aligned, Analysis analysis) {
        return new ArticleEnriched(
                article,
                analysis.engine().analysis(),
                aligned.text(),
                analysis.mentions().stream()
                        .map(mention -> mention(mention, aligned))
                        .toList(),
                analysis.entities().stream()
                        .map(entity -> entity(entity, analysis))
                        .toList(),
                analysis.roles().stream().map(EnrichedArticles::role).toList(),
                sentiment(
                        analysis.sentiment().label(),
                        analysis.sentiment().probabilities(),
                        analysis.sentiment().evidence()),
                analysis.sentences().stream().map(EnrichedArticles::sentence).toList(),
                version(analysis.engine()));
    }

    /** The public record of an article that is not analysed because it is retired. */
    public static ArticleEnriched retired(ArticleSegmented article, Engine engine) {
        return new ArticleEnriched(
                article, engine.analysis(), "", List.of(), List.of(), List.of(), null, List.of(), version(engine));
    }

    private static EngineVersion version(Engine engine) {
        return new EngineVersion(engine.name(), engine.version());
    }

    private static Mention mention(io.jianbao.nlp.domain.entity.Mention mention, AlignedText aligned) {
        int start = mention.span().start();
        int end = mention.span().end();
        return new Mention(
                start,
                end,
                mention.type().name(),
                mention.text(),
                NormalForms.of(mention.normal()),
                mention.entityId(),
                aligned.spansOf(start, end),
                mention.evidence(),
                mention.confidence());
    }

    private static Entity entity(io.jianbao.nlp.domain.entity.Entity entity, Analysis analysis) {
        List<String> aliases = entity.mentions().stream()
                .map(index -> analysis.mentions().get(index).text())
                .distinct()
                .filter(name -> !name.equals(entity.name()))
                .toList();
        boolean actor = entity.role() == null;
        return new Entity(
                entity.id(),
                entity.type().name(),
                entity.name(),
                aliases,
                entity.mentions().size(),
                entity.role(),
                actor ? toward(entity, analysis) : null);
    }

    /** How the article speaks of an entity: under its full name where that was judged, else under the first name. */
    private static @Nullable Sentiment toward(io.jianbao.nlp.domain.entity.Entity entity, Analysis analysis) {
        List<TargetSentiment> judged = analysis.targets().stream()
                .filter(target -> target.entityId().equals(entity.id()))
                .toList();
        return Stream.concat(judged.stream().filter(target -> target.text().equals(entity.name())), judged.stream())
                .findFirst()
                .map(target -> sentiment(target.polarity(), target.probabilities(), target.evidence()))
                .orElse(null);
    }

    private static Role role(io.jianbao.nlp.domain.entity.Role role) {
        return new Role(new Span(role.person().start(), role.person().end()), span(role.title()), span(role.org()));
    }

    private static SentenceSentiment sentence(io.jianbao.nlp.domain.sentiment.SentenceSentiment sentence) {
        return new SentenceSentiment(
                sentence.span().start(),
                sentence.span().end(),
                sentiment(sentence.label(), sentence.probabilities(), sentence.evidence()));
    }

    private static Sentiment sentiment(
            io.jianbao.nlp.domain.sentiment.Polarity label,
            Probabilities probabilities,
            io.jianbao.nlp.domain.text.@Nullable Span evidence) {
        return new Sentiment(
                Polarity.valueOf(label.name()),
                probabilities.positive(),
                probabilities.neutral(),
                probabilities.negative(),
                span(evidence));
    }

    private static @Nullable Span span(io.jianbao.nlp.domain.text.@Nullable Span span) {
        return span == null ? null : new Span(span.start(), span.end());
    }
}
