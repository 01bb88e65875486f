package io.jianbao.nlp.domain.sentiment;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The first judgements of an article and its sentences, and the inputs they give to the second ones.
 *
 * @param article of the article by its own n-grams
 * @param sentences of each sentence by its own n-grams, the headline first
 */
public record Context(Probabilities article, List<Probabilities> sentences) {

    public Context {
        sentences = List.copyOf(sentences);
    }

    /** Judges an article and its sentences by n-grams alone. */
    public static Context of(PolarityWeights articles, PolarityWeights sentences, ArticleText text, List<Span> spans) {
        SentimentFeatures features = new SentimentFeatures();
        List<Probabilities> each = IntStream.range(0, spans.size())
                .mapToObj(s -> sentences.judge(features.sentence(text, spans.get(s), s == 0)))
                .toList();
        return new Context(articles.judge(features.article(text, spans)), each);
    }

    /** For the article: itself, its headline, its sentences on average, the body's worst case. */
    public double[] forArticle() {
        return StackedWeights.inputs(article, headline(), mean(sentences), strongest());
    }

    /** For a sentence: itself, the article, its neighbours, the headline. */
    public double[] forSentence(int index) {
        Probabilities before = sentences.get(Math.max(0, index - 1));
        Probabilities after = sentences.get(Math.min(sentences.size() - 1, index + 1));
        return StackedWeights.inputs(sentences.get(index), article, mean(List.of(before, after)), headline());
    }

    /** For a target: by its own n-grams, the article, the sentences that name it, the headline. */
    public double[] forTarget(Probabilities own, Set<Integer> naming) {
        List<Probabilities> there = naming.stream().map(sentences::get).toList();
        return StackedWeights.inputs(own, article, there.isEmpty() ? article : mean(there), headline());
    }

    private Probabilities headline() {
        return sentences.isEmpty() ? article : sentences.get(0);
    }

    // the sentence least neutral
    private Probabilities strongest() {
        return sentences.stream()
                .reduce((a, b) -> a.neutral() <= b.neutral() ? a : b)
                .orElse(article);
    }

    private Probabilities mean(List<Probabilities> judgements) {
        if (judgements.isEmpty()) {
            return article;
        }
        double positive = judgements.stream()
                .mapToDouble(Probabilities::positive)
                .average()
                .orElse(0);
        double negative = judgements.stream()
                .mapToDouble(Probabilities::negative)
                .average()
                .orElse(0);
        return new Probabilities(positive, Math.max(0, 1 - positive - negative), negative);
    }
}
