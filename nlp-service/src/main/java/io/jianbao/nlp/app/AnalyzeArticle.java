package io.jianbao.nlp.app;

import io.jianbao.nlp.domain.entity.BylineMentions;
import io.jianbao.nlp.domain.entity.Entity;
import io.jianbao.nlp.domain.entity.EntityResolver;
import io.jianbao.nlp.domain.entity.Mention;
import io.jianbao.nlp.domain.entity.MentionFinder;
import io.jianbao.nlp.domain.entity.MentionMerger;
import io.jianbao.nlp.domain.entity.MentionType;
import io.jianbao.nlp.domain.entity.PatternMentions;
import io.jianbao.nlp.domain.entity.Role;
import io.jianbao.nlp.domain.entity.RoleFinder;
import io.jianbao.nlp.domain.sentiment.PartyNames;
import io.jianbao.nlp.domain.sentiment.SentimentScorer;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.SentenceSplitter;
import io.jianbao.nlp.domain.text.SimplifiedForms;
import io.jianbao.nlp.domain.text.Span;
import io.jianbao.nlp.domain.value.LunarCalendar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Analyses one article: names, values, entities, roles and tone.
 *
 * <p>Total: any text, also an empty one, has an analysis; no entities is a result, not an error. The same content gives the same
 * analysis. Thread-safe; one instance serves all threads. Example:
 *
 * <pre>{@code
 * ModelLoader models = new ModelLoader();
 * AnalyzeArticle analyzer = new AnalyzeArticle(
 *         new TaggedMentions(models.tagger()),
 *         models.sentiment(),
 *         models.simplifiedForms(),
 *         models.lunarCalendar(),
 *         models.engine());
 * Analysis analysis = analyzer.analyze(ArticleContent.of("望海县举行运动会"));
 * }</pre>
 */
public final class AnalyzeArticle {

    private static final Set<MentionType> JUDGED = Set.of(MentionType.PER, MentionType.LOC, MentionType.ORG);

    private final MentionFinder names;
    private final SentimentScorer sentiment;
    private final SimplifiedForms script;
    private final Engine engine;
    private final PatternMentions values;
    private final MentionMerger merger = new MentionMerger();
    private final BylineMentions bylines = new BylineMentions();
    private final EntityResolver resolver = new EntityResolver();
    private final RoleFinder roles = new RoleFinder();
    private final PartyNames parties = new PartyNames();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * An analyser over these models.
     *
     * @param names     finds names
     * @param sentiment judges the tone
     * @param script    lets both read traditional script
     * @param calendar  resolves lunar days
     * @param engine    what they are called
     */
    public AnalyzeArticle(
            MentionFinder names,
            SentimentScorer sentiment,
            SimplifiedForms script,
            LunarCalendar calendar,
            Engine engine) {
        this.values = new PatternMentions(calendar);
        this.script = script;
        this.names = names;
        this.sentiment = sentiment;
        this.engine = engine;
    }

    /** The analysis of an article. */
    public Analysis analyze(ArticleContent content) {
        ArticleText text = ArticleText.of(content.text(), script);
        MentionFinder.Found found = names.find(text);
        List<BylineMentions.Person> byline = content.byline().stream()
                .map(person -> new BylineMentions.Person(person.name(), person.span()))
                .toList();
        List<Mention> merged = merger.merge(found.mentions(), values.find(text, content.issueDate()));
        List<Mention> all = bylines.add(text, merged, byline);
        EntityResolver.Resolved resolved = resolver.resolve(text, all);
        List<Entity> entities = bylines.mark(resolved.entities(), byline);
        List<Role> stated = roles.find(text, resolved.mentions(), found);
        SentimentScorer.Judgement judged = sentiment.judge(
                text,
                splitter.split(text),
                targets(text, resolved.mentions(), entities),
                resolved.mentions().stream().map(Mention::span).toList());
        return new Analysis(
                resolved.mentions(), entities, stated, judged.article(), judged.sentences(), judged.targets(), engine);
    }

    private List<SentimentScorer.Target> targets(ArticleText text, List<Mention> mentions, List<Entity> entities) {
        List<Span> all = mentions.stream().map(Mention::span).toList();
        List<SentimentScorer.Target> targets = new ArrayList<>();
        for (Entity entity : entities) {
            if (JUDGED.contains(entity.type()) && !entity.mentions().isEmpty()) {
                List<Span> named = entity.mentions().stream().map(all::get).toList();
                Map<String, Span> names = new LinkedHashMap<>();
                named.forEach(span -> names.putIfAbsent(text.slice(span), span));
                if (entity.type() == MentionType.LOC) {
                    parties.of(text, named, all).forEach(span -> names.putIfAbsent(text.slice(span), span));
                }
                targets.add(new SentimentScorer.Target(entity.id(), List.copyOf(names.values()), named));
            }
        }
        return targets;
    }
}
