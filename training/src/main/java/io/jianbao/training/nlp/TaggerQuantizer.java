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
        int[] kept = new int[hashes.length];
        int rows = 0;
        Sections sections = new Sections();
        for (int row : WeightsFile.order(hashes)) {
            if (quantize(row, scale, settings.smallest(), sections) > 0) {
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
        file.bytes(sections.counts.toByteArray(), sections.counts.size());
        file.bytes(sections.tags.toByteArray(), sections.tags.size());
        file.bytes(sections.weights.toByteArray(), sections.weights.size());
        file.table(lexicon.names());
        file.table(lexicon.clusters());
        file.table(lexicon.suffixes());
        file.write(output);
        log.printf("%d rows, %d cells, scale %.5f, %d bytes%n", rows, sections.tags.size(), scale, Files.size(output));
    }

    /** The rows' cell counts, and all cells' tags and weights. */
    private static final class Sections {
        private final ByteArrayOutputStream counts = new ByteArrayOutputStream();
        private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
        private final ByteArrayOutputStream weights = new ByteArrayOutputStream();
    }

    private int quantize(int row, float scale, float smallest, Sections sections) {
        int cells = 0;
        for (int tag = 0; tag < scheme.size(); tag++) {
            float weight = learner.weight(row * scheme.size() + tag);
            int quantized = Math.max(-127, Math.min(127, Math.round(weight / scale)));
            if (Math.abs(weight) >= smallest && quantized != 0) {
                sections.tags.write(tag);
                sections.weights.write(quantized);
                cells++;
            }
        }
        if (cells > 0) {
            sections.counts.write(cells);
        }
        return cells;
    }

    private float scale() {
        float highest = 0;
        for (int i = 0; i < hashes.length * scheme.size(); i++) {
            highest = Math.max(highest, Math.abs(learner.weight(i)));
        }
        return Math.min(highest, 3f) / 127;
    }
}
