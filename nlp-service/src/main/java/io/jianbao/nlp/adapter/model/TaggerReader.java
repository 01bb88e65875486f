package io.jianbao.nlp.adapter.model;

import io.jianbao.nlp.domain.entity.LinearTagger;
import io.jianbao.nlp.domain.entity.TagScheme;
import io.jianbao.nlp.domain.entity.TaggerLexicon;
import io.jianbao.nlp.domain.entity.TaggerWeights;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the tagger's weights and lexicon from {@code tagger.bin}. */
final class TaggerReader {

    private TaggerReader() {}

    static LinearTagger read(InputStream bytes) throws IOException {
        try (WeightsReader reader = new WeightsReader(bytes, "jianbao-tagger", 1)) {
            int kinds = reader.count();
            List<String> names = new ArrayList<>();
            for (int i = 0; i < kinds; i++) {
                names.add(reader.in().readUTF());
            }
            TagScheme scheme = new TagScheme(names);
            float scale = reader.in().readFloat();
            float[] transitions = reader.floats(scheme.size() * scheme.size());
            TaggerWeights weights = new TaggerWeights(scheme, scale, transitions, rows(reader, scheme));
            TaggerLexicon lexicon = new TaggerLexicon(reader.table(), reader.table(), reader.table());
            reader.end();
            return new LinearTagger(weights, lexicon);
        }
    }

    private static TaggerWeights.Rows rows(WeightsReader reader, TagScheme scheme) throws IOException {
        int[] hashes = reader.ascending();
        byte[] counts = reader.bytes();
        byte[] tags = reader.bytes();
        byte[] weights = reader.bytes();
        if (counts.length != hashes.length || tags.length != weights.length) {
            throw new IOException("sections of the tagger's weights do not fit together");
        }
        int[] bounds = new int[counts.length + 1];
        for (int row = 0; row < counts.length; row++) {
            bounds[row + 1] = bounds[row] + counts[row];
        }
        short[] cells = new short[tags.length];
        for (int c = 0; c < cells.length; c++) {
            if (tags[c] < 0 || tags[c] >= scheme.size()) {
                throw new IOException("a tag is out of range: " + tags[c]);
            }
            cells[c] = (short) (tags[c] << 8 | weights[c] & 0xFF);
        }
        return new TaggerWeights.Rows(hashes, bounds, cells);
    }
}
