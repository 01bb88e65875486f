package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.TagScheme;
import io.jianbao.nlp.domain.entity.TaggerLexicon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Turns trained weights into signed bytes and writes them: features whose weights all round to zero are left out.
 */
final class TaggerQuantizer {

    private final TagScheme scheme;
    private final int[] hashes;
    private final TaggerLearner learner;

    TaggerQuantizer(TagScheme scheme, int[] hashes, TaggerLearner learner) {
        this.scheme = scheme;
        this.hashes = hashes;
        this.learner = learner;
    }

    void write(TaggerLexicon lexicon, TaggerSettings settings, Path output, PrintStream log) throws IOException {
        float scale = scale();
        Integer[] order = WeightsFile.order(hashes);
        int[] kept = new int[hashes.length];
        int rows = 0;
        ByteArrayOutputStream counts = new ByteArrayOutputStream();
        ByteArrayOutputStream tags = new ByteArrayOutputStream();
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        for (int row : order) {
            int cells = 0;
            for (int tag = 0; tag < scheme.size(); tag++) {
                float weight = learner.weight(row * scheme.size() + tag);
                int quantized = Math.max(-127, Math.min(127, Math.round(weight / scale)));
                if (Math.abs(weight) >= settings.smallest() && quantized != 0) {
                    tags.write(tag);
                    weights.write(quantized);
                    cells++;
                }
            }
            if (cells > 0) {
                counts.write(cells);
                kept[rows++] = hashes[row];
            }
        }
        WeightsFile file = new WeightsFile("jianbao-tagger", 1);
        file.out().writeInt(scheme.kinds().size());
        for (String kind : scheme.kinds()) {
            file.out().writeUTF(kind);
        }
        file.out().writeFloat(scale);
        for (int pair = 0; pair < scheme.size() * scheme.size(); pair++) {
            file.out().writeFloat(learner.transitions().weight(pair));
        }
        file.ascending(Arrays.copyOf(kept, rows));
        file.bytes(counts.toByteArray(), counts.size());
        file.bytes(tags.toByteArray(), tags.size());
        file.bytes(weights.toByteArray(), weights.size());
        file.table(lexicon.names());
        file.table(lexicon.clusters());
        file.table(lexicon.suffixes());
        file.write(output);
        log.printf("%d rows, %d cells, scale %.5f, %d bytes%n", rows, tags.size(), scale, Files.size(output));
    }

    private float scale() {
        float highest = 0;
        for (int i = 0; i < hashes.length * scheme.size(); i++) {
            highest = Math.max(highest, Math.abs(learner.weight(i)));
        }
        return Math.min(highest, 3f) / 127;
    }
}
