package io.jianbao.training.nlp;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Trains the tagger's weights: {@code TrainTagger SHARED OUTPUT [name=value …]}.
 *
 * <p>SHARED holds {@code eval/} and {@code corpus/}; OUTPUT is the weights file to write.
 */
public final class TrainTagger {

    private TrainTagger() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("usage: TrainTagger SHARED OUTPUT [name=value ...]");
            System.exit(2);
        }
        new TaggerTrainer(Path.of(arguments[0]), TaggerSettings.of(arguments), System.out).train(Path.of(arguments[1]));
    }
}
