package io.jianbao.training.nlp;

import io.jianbao.nlp.adapter.model.ModelLoader;
import io.jianbao.nlp.domain.entity.TaggedMentions;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Trains the sentiment weights: {@code TrainSentiment SHARED TAGGER OUTPUT [name=value …]}.
 *
 * <p>SHARED holds {@code eval/sentiment/}; TAGGER is a tagger's weights file, which finds the other names around a target.
 */
public final class TrainSentiment {

    private TrainSentiment() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            System.err.println("usage: TrainSentiment SHARED TAGGER OUTPUT [name=value ...]");
            System.exit(2);
        }
        TaggedMentions finder = new TaggedMentions(ModelLoader.tagger(Path.of(arguments[1])));
        SentimentSet set = SentimentSet.read(Path.of(arguments[0], "eval/sentiment/train.jsonl"), finder);
        new SentimentTrainer(SentimentSettings.of(arguments), System.out).train(set.items(), Path.of(arguments[2]));
    }
}
