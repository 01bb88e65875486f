package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.NameKinds;
import io.jianbao.nlp.domain.entity.TagScheme;
import io.jianbao.nlp.domain.entity.TaggerFeatures;
import io.jianbao.nlp.domain.entity.TaggerLexicon;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.CodeTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Trains the tagger: counts the lexicon and the clusters, numbers the features, runs the passes, quantises, writes.
 */
final class TaggerTrainer {

    static final TagScheme SCHEME = new TagScheme(List.of("PER", "LOC", "ORG", "WORK", "EVENT", "TITLE", "BODY"));

    private static final int WIDTH = TaggerFeatures.PER_POSITION;

    private final Path shared;
    private final TaggerSettings settings;
    private final PrintStream log;
    private final List<LabelledLine> lines = new ArrayList<>();
    private final List<int[]> numbered = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();

    TaggerTrainer(Path shared, TaggerSettings settings, PrintStream log) {
        this.shared = shared;
        this.settings = settings;
        this.log = log;
    }

    void train(Path output) throws IOException {
        EntitySet modern = EntitySet.read(shared.resolve("eval/ner/modern_train.jsonl"));
        if (settings.holdOut() > 0) {
            modern = modern.part(settings.holdOut(), 0, false);
        }
        EntitySet older = EntitySet.read(shared.resolve("eval/ner/msra_pd_train.jsonl"));
        LexiconBuilder builder = new LexiconBuilder();
        builder.add(modern, 0);
        builder.add(older, EntitySet.FOLDS);
        builder.addForeign(EntitySet.read(shared.resolve("eval/ner/cluener_train.jsonl")));
        builder.addForeign(EntitySet.read(shared.resolve("eval/ner/aishell_train.jsonl")));
        TaggerLexicon lexicon = builder.build(clusters(modern, older));
        log.printf(
                "lexicon: %d names, %d pairs, %d endings%n",
                lexicon.names().keys().length,
                lexicon.clusters().keys().length,
                lexicon.suffixes().keys().length);
        lines.addAll(modern.lines(SCHEME, SCHEME.kinds(), settings.modernWeight()));
        int modernLines = lines.size();
        lines.addAll(older.lines(SCHEME, List.of("PER", "LOC", "ORG"), settings.olderWeight()));
        number(builder, lexicon, modernLines);
        int size = index.size() * SCHEME.size();
        TaggerLearner learner = new TaggerLearner(
                new FollowTheLeader(size, settings.rate(), settings.sparsity(), settings.shrinkage()),
                new FollowTheLeader(size, settings.ownRate(), settings.sparsity(), settings.shrinkage()),
                new FollowTheLeader(SCHEME.size() * SCHEME.size(), 0.1f, 0f, 0.1f),
                SCHEME.size());
        ChainTrainer trainer = new ChainTrainer(SCHEME, learner, settings.dropout(), settings.seed());
        passes(trainer, modernLines);
        new TaggerQuantizer(SCHEME, index.hashes(), learner).write(lexicon, settings, output, log);
    }

    private CodeTable clusters(EntitySet modern, EntitySet older) {
        if (settings.clusters() == 0) {
            return CodeTable.empty();
        }
        List<ArticleText> texts = new ArrayList<>(Corpus.read(shared.resolve("corpus/articles.jsonl.gz")));
        modern.texts().forEach(text -> texts.add(text.text()));
        older.texts().forEach(text -> texts.add(text.text()));
        return new PairClusters(texts).cluster(settings.clusters(), settings.seed());
    }

    private void number(LexiconBuilder builder, TaggerLexicon lexicon, int modernLines) {
        TaggerFeatures features = new TaggerFeatures(lexicon);
        @Nullable NameKinds[] views = new NameKinds[2 * EntitySet.FOLDS];
        for (int l = 0; l < lines.size(); l++) {
            LabelledLine line = lines.get(l);
            int fold = line.fold() + (l < modernLines ? 0 : EntitySet.FOLDS);
            NameKinds view = views[fold];
            if (view == null) {
                view = builder.outside(fold);
                views[fold] = view;
            }
            int[] hashes = features.of(line.text(), line.line(), view);
            index.count(hashes);
            numbered.add(hashes);
        }
        index.freeze(settings.atLeast());
        for (int[] hashes : numbered) {
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = index.of(hashes[i]);
            }
        }
        log.printf("%d lines, %d features%n", lines.size(), index.size());
    }

    private void passes(ChainTrainer trainer, int modernLines) {
        Random random = new Random(settings.seed());
        for (int pass = 1; pass <= settings.passes(); pass++) {
            List<Integer> order = new ArrayList<>();
            for (int l = 0; l < lines.size(); l++) {
                for (int k = 0; k < (l < modernLines ? settings.modernTimes() : 1); k++) {
                    order.add(l);
                }
            }
            Collections.shuffle(order, random);
            long start = System.nanoTime();
            double loss = 0;
            for (int l : order) {
                loss += trainer.step(numbered.get(l), WIDTH, lines.get(l));
            }
            log.printf("pass %d: loss %.1f, %d s%n", pass, loss, (System.nanoTime() - start) / 1_000_000_000);
        }
    }
}
