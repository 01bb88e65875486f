package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.sentiment.Context;
import io.jianbao.nlp.domain.sentiment.FeatureField;
import io.jianbao.nlp.domain.sentiment.PolarityWeights;
import io.jianbao.nlp.domain.sentiment.Probabilities;
import io.jianbao.nlp.domain.sentiment.SentimentFeatures;
import io.jianbao.nlp.domain.sentiment.SentimentModel;
import io.jianbao.nlp.domain.sentiment.SentimentScorer;
import io.jianbao.nlp.domain.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains the sentiment models: one a level on all items, and the joins on judgements of items that the judging models had not
 * seen (five folds).
 */
final class SentimentTrainer {

    private static final int FOLDS = 5;

    private final SentimentSettings settings;
    private final PrintStream log;
    private final SentimentFeatures features = new SentimentFeatures();
    private final PolarityTrainer trainer;

    SentimentTrainer(SentimentSettings settings, PrintStream log) {
        this.settings = settings;
        this.log = log;
        this.trainer = new PolarityTrainer(settings);
    }

    private record Levels(
            PolarityTrainer.Trained article, PolarityTrainer.Trained sentence, PolarityTrainer.Trained target) {}

    void train(List<SentimentSet.Item> items, Path output) throws IOException {
        Levels all = levels(items);
        log.printf(
                "n-grams: %d article, %d sentence, %d target%n",
                all.article().hashes().length,
                all.sentence().hashes().length,
                all.target().hashes().length);
        Joins joins = new Joins(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int fold = 0; fold < FOLDS; fold++) {
            judgeFold(items, fold, joins);
            log.printf("fold %d of %d%n", fold + 1, FOLDS);
        }
        int inputs = SentimentModel.INPUTS;
        write(
                all,
                List.of(
                        JoinTrainer.train(joins.articles(), inputs),
                        JoinTrainer.train(joins.sentences(), inputs),
                        JoinTrainer.train(joins.targets(), inputs)),
                output);
    }

    private record Joins(
            List<JoinTrainer.Example> articles,
            List<JoinTrainer.Example> sentences,
            List<JoinTrainer.Example> targets) {}

    private void judgeFold(List<SentimentSet.Item> items, int held, Joins joins) {
        Levels others = levels(IntStream.range(0, items.size())
                .filter(i -> i % FOLDS != held)
                .mapToObj(items::get)
                .toList());
        PolarityWeights article = others.article().weights();
        PolarityWeights sentence = others.sentence().weights();
        PolarityWeights target = others.target().weights();
        for (int i = held; i < items.size(); i += FOLDS) {
            SentimentSet.Item item = items.get(i);
            Context context = Context.of(article, sentence, item.text(), item.sentences());
            joins.articles().add(new JoinTrainer.Example(context.forArticle(), item.label()));
            for (int s = 0; s < item.labels().size(); s++) {
                joins.sentences()
                        .add(new JoinTrainer.Example(
                                context.forSentence(s), item.labels().get(s)));
            }
            for (SentimentSet.Named named : item.targets()) {
                Probabilities own = target.judge(target(item, named));
                Set<Integer> naming = SentimentScorer.naming(item.sentences(), named.named());
                joins.targets().add(new JoinTrainer.Example(context.forTarget(own, naming), named.polarity()));
            }
        }
    }

    private Levels levels(List<SentimentSet.Item> items) {
        List<PolarityTrainer.Example> articles = new ArrayList<>();
        List<PolarityTrainer.Example> sentences = new ArrayList<>();
        List<PolarityTrainer.Example> targets = new ArrayList<>();
        for (SentimentSet.Item item : items) {
            List<FeatureField> whole = features.article(item.text(), item.sentences());
            articles.add(new PolarityTrainer.Example(whole, item.label(), 1));
            for (int s = 0; s < item.labels().size(); s++) {
                Span span = item.sentences().get(s);
                List<FeatureField> fields = features.sentence(item.text(), span, s == 0);
                sentences.add(new PolarityTrainer.Example(fields, item.labels().get(s), 1));
                if (settings.borrowed() > 0) {
                    articles.add(new PolarityTrainer.Example(
                            features.article(item.text(), List.of(span)).subList(0, 1),
                            item.labels().get(s),
                            settings.borrowed()));
                }
            }
            if (settings.borrowed() > 0 && item.labels().isEmpty()) {
                sentences.add(new PolarityTrainer.Example(
                        features.sentence(item.text(), new Span(0, item.text().length()), false),
                        item.label(),
                        settings.borrowed()));
            }
            for (SentimentSet.Named named : item.targets()) {
                targets.add(new PolarityTrainer.Example(target(item, named), named.polarity(), 1));
            }
        }
        return new Levels(trainer.train(articles), trainer.train(sentences), trainer.train(targets));
    }

    private List<FeatureField> target(SentimentSet.Item item, SentimentSet.Named named) {
        Set<Integer> naming = SentimentScorer.naming(item.sentences(), named.named());
        List<Span> sentences = naming.stream().map(item.sentences()::get).toList();
        List<Span> others = item.mentions().stream()
                .filter(span -> named.named().stream().noneMatch(span::overlaps))
                .toList();
        return features.target(item.text(), sentences, named.named(), others);
    }

    private void write(Levels levels, List<float[]> joins, Path output) throws IOException {
        WeightsFile file = new WeightsFile("jianbao-sentiment", 1);
        for (PolarityTrainer.Trained level : List.of(levels.article(), levels.sentence(), levels.target())) {
            file.ascending(level.hashes());
            byte[] rarities = new byte[level.rarities().length];
            for (int i = 0; i < rarities.length; i++) {
                rarities[i] = (byte) Math.min(255, Math.round(level.rarities()[i] * 20));
            }
            file.bytes(rarities, rarities.length);
            file.bytes(level.cells(), level.cells().length);
            file.out().writeFloat(level.scale());
            for (float bias : level.bias()) {
                file.out().writeFloat(bias);
            }
        }
        for (float[] join : joins) {
            file.out().writeInt(join.length);
            for (float weight : join) {
                file.out().writeFloat(weight);
            }
        }
        file.write(output);
        log.printf("%d bytes%n", Files.size(output));
    }
}
