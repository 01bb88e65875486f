package io.jianbao.nlp.domain.entity;

import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A hand-made tagger: 望 begins, 海 continues and 县 ends a place; 贺 begins and 仓 ends a person. */
final class TinyTagger {

    static final TagScheme SCHEME = new TagScheme(List.of("PER", "LOC"));

    /** The slot of the feature "this very character". */
    private static final int OWN = 3;

    private static final int STRONG = 100;

    private TinyTagger() {}

    static LinearTagger make() {
        Map<Integer, Integer> tags = new TreeMap<>();
        put(tags, "望", SCHEME.tag(1, 0, 3));
        put(tags, "海", SCHEME.tag(1, 1, 3));
        put(tags, "县", SCHEME.tag(1, 2, 3));
        put(tags, "贺", SCHEME.tag(0, 0, 2));
        put(tags, "仓", SCHEME.tag(0, 1, 2));
        int[] hashes = new int[tags.size()];
        int[] bounds = new int[tags.size() + 1];
        short[] cells = new short[tags.size()];
        int row = 0;
        for (Map.Entry<Integer, Integer> entry : tags.entrySet()) {
            hashes[row] = entry.getKey();
            cells[row] = (short) (entry.getValue() << 8 | STRONG);
            bounds[++row] = row;
        }
        float[] transitions = new float[SCHEME.size() * SCHEME.size()];
        return new LinearTagger(
                new TaggerWeights(SCHEME, 0.05f, transitions, new TaggerWeights.Rows(hashes, bounds, cells)),
                TaggerLexicon.empty());
    }

    private static void put(Map<Integer, Integer> tags, String character, int tag) {
        int[] features = new TaggerFeatures(TaggerLexicon.empty()).of(ArticleText.of(character), new Span(0, 1));
        tags.put(features[OWN], tag);
    }
}
