package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Judges the tone of an article, of its sentences and toward its entities.
 *
 * <p>Each level has a linear model over its own n-grams; a second small one joins it with the judgements around it: a sentence
 * with its article and neighbours, a target with the sentences that name it. Total and thread-safe.
 */
public final class SentimentScorer {

    private static final String CLAUSE_SIGNS = "，；：。！？";

    private final SentimentModel model;
    private final SentimentFeatures features = new SentimentFeatures();

    public SentimentScorer(SentimentModel model) {
        this.model = model;
    }

    /**
     * An entity to judge the tone toward.
     *
     * @param entityId the entity
     * @param names the first mention under each of its names
     * @param named all its mentions, not empty
     */
    public record Target(String entityId, List<Span> names, List<Span> named) {

        public Target {
            names = List.copyOf(names);
            named = List.copyOf(named);
        }
    }

    /**
     * The judgements of all levels.
     *
     * @param article of the article
     * @param sentences of each sentence, in order
     * @param targets of each target under each of its names
     */
    public record Judgement(
            ArticleSentiment article, List<SentenceSentiment> sentences, List<TargetSentiment> targets) {

        public Judgement {
            sentences = List.copyOf(sentences);
            targets = List.copyOf(targets);
        }
    }

    /** Judges a text with its sentences (the headline first) and its targets; mentions mark all names in the text. */
    public Judgement judge(ArticleText text, List<Span> sentences, List<Target> targets, List<Span> mentions) {
        Context context = Context.of(model.article(), model.sentence(), text, sentences);
        List<SentenceSentiment> judged = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            judged.add(sentence(text, sentences.get(s), s, context));
        }
        List<TargetSentiment> toward = new ArrayList<>();
        targets.forEach(target -> toward.addAll(target(text, sentences, target, mentions, context)));
        return new Judgement(article(sentences, context), judged, toward);
    }

    private Probabilities own(ArticleText text, Span part, boolean headline) {
        return model.sentence().judge(features.sentence(text, part, headline));
    }

    private ArticleSentiment article(List<Span> sentences, Context context) {
        Probabilities joined = model.articleJoin().join(context.forArticle());
        Polarity label = joined.best();
        Span evidence = IntStream.range(0, sentences.size())
                .boxed()
                .max(Comparator.comparingDouble(
                                (Integer s) -> context.sentences().get(s).of(label))
                        .thenComparing(Comparator.reverseOrder()))
                .map(sentences::get)
                .orElse(null);
        return new ArticleSentiment(label, joined, evidence);
    }

    private SentenceSentiment sentence(ArticleText text, Span sentence, int index, Context context) {
        Probabilities joined = model.sentenceJoin().join(context.forSentence(index));
        Polarity label = joined.best();
        Span evidence = clauses(text, sentence).stream()
                .max(Comparator.comparingDouble(
                                (Span clause) -> own(text, clause, index == 0).of(label))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(sentence);
        return new SentenceSentiment(sentence, label, joined, evidence);
    }

    private List<TargetSentiment> target(
            ArticleText text, List<Span> sentences, Target target, List<Span> mentions, Context context) {
        Set<Integer> naming = naming(sentences, target.named());
        List<Span> there = naming.stream().map(sentences::get).toList();
        Set<Span> own = Set.copyOf(target.named());
        List<Span> others =
                mentions.stream().filter(span -> !own.contains(span)).toList();
        Probabilities first = model.target().judge(features.target(text, there, target.named(), others));
        Probabilities joined = model.targetJoin().join(context.forTarget(first, naming));
        Polarity label = joined.best();
        Span evidence = naming.stream()
                .max(Comparator.comparingDouble(
                                (Integer s) -> context.sentences().get(s).of(label))
                        .thenComparing(Comparator.reverseOrder()))
                .map(sentences::get)
                .orElse(target.named().get(0));
        return target.names().stream()
                .map(name -> new TargetSentiment(target.entityId(), name, text.slice(name), label, joined, evidence))
                .toList();
    }

    /** The indexes of the sentences in which one of {@code named} begins. */
    public static Set<Integer> naming(List<Span> sentences, List<Span> named) {
        Set<Integer> naming = new TreeSet<>();
        for (Span span : named) {
            int low = 0;
            int high = sentences.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (sentences.get(middle).end() <= span.start()) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            if (low < sentences.size() && sentences.get(low).start() <= span.start()) {
                naming.add(low);
            }
        }
        return naming;
    }

    private static List<Span> clauses(ArticleText text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.start();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (CLAUSE_SIGNS.indexOf(text.at(i)) >= 0) {
                clauses.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < sentence.end()) {
            clauses.add(new Span(start, sentence.end()));
        }
        return clauses;
    }
}
