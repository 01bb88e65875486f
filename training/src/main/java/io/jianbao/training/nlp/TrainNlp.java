package io.jianbao.training.nlp;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes the analyser's committed weights again: {@code TrainNlp SHARED FOLDER}.
 *
 * <p>SHARED holds the labelled sets ({@code eval/}) and the unlabelled articles ({@code corpus/}); {@code tagger.bin} and
 * {@code sentiment.bin} are written to FOLDER. The same sets give the same bytes.
 */
public final class TrainNlp {

    private TrainNlp() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: TrainNlp SHARED FOLDER");
            System.exit(2);
        }
        String tagger = Path.of(arguments[1], "tagger.bin").toString();
        TrainTagger.main(new String[] {arguments[0], tagger});
        TrainSentiment.main(new String[] {
            arguments[0], tagger, Path.of(arguments[1], "sentiment.bin").toString()
        });
    }
}
