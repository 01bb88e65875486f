package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.TaggerFeatures;
import io.jianbao.nlp.domain.entity.TaggerLexicon;
import io.jianbao.nlp.domain.text.ArticleText;
import io.jianbao.nlp.domain.text.CodeTable;
import io.jianbao.nlp.domain.text.NGramHash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Groups pairs of characters by the company they keep in running newspaper text.
 *
 * <p>Each frequent pair gets a vector: its positive pointwise mutual information (Church and Hanks 1990) with the
 * characters and pairs directly before and after it, projected at random to {@link #DIMENSIONS} dimensions (Achlioptas 2003) and
 * scaled to length one. The vectors are grouped by spherical k-means (Dhillon and Modha 2001).
 */
final class PairClusters {

    private static final int DIMENSIONS = 192;
    private static final int ROUNDS = 12;
    private static final int FEWEST = 25;
    private static final int FEWEST_CONTEXTS = 40;

    private final List<ArticleText> texts;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private int[] keys = new int[0];

    PairClusters(List<ArticleText> texts) {
        this.texts = texts;
    }

    /** The cluster of every frequent pair, from 1 to {@code clusters}. */
    CodeTable cluster(int clusters, long seed) {
        numberPairs();
        float[][] vectors = vectors();
        int[] assigned = group(vectors, clusters, new Random(seed));
        short[] codes = new short[keys.length];
        for (int i = 0; i < keys.length; i++) {
            codes[i] = (short) (1 + assigned[i]);
        }
        return new CodeTable(keys, codes);
    }

    private void numberPairs() {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (ArticleText text : texts) {
            for (int i = 0; i + 1 < text.length(); i++) {
                if (wordlike(text.at(i)) && wordlike(text.at(i + 1))) {
                    counts.merge(pair(text, i), 1, Integer::sum);
                }
            }
        }
        keys = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        for (int i = 0; i < keys.length; i++) {
            pairs.put(keys[i], i);
        }
    }

    private static boolean wordlike(int point) {
        return Character.isLetterOrDigit(point);
    }

    private static int symbol(ArticleText text, int index) {
        return index < 0 || index >= text.length() ? 0 : TaggerFeatures.symbol(text.at(index));
    }

    private static int pair(ArticleText text, int index) {
        return TaggerLexicon.pairKey(symbol(text, index), symbol(text, index + 1));
    }

    private float[][] vectors() {
        long[] events = events();
        Arrays.sort(events);
        Map<Integer, Integer> contextCounts = new HashMap<>();
        long[] pairCounts = new long[keys.length];
        for (long event : events) {
            contextCounts.merge((int) event, 1, Integer::sum);
            pairCounts[(int) (event >>> 32)]++;
        }
        float[][] vectors = new float[keys.length][DIMENSIONS];
        for (int start = 0; start < events.length; ) {
            int end = start;
            while (end < events.length && events[end] == events[start]) {
                end++;
            }
            int pair = (int) (events[start] >>> 32);
            int context = (int) events[start];
            int contextCount = contextCounts.getOrDefault(context, 0);
            if (contextCount >= FEWEST_CONTEXTS) {
                double information =
                        Math.log((double) (end - start) * events.length / ((double) pairCounts[pair] * contextCount));
                if (information > 0) {
                    project(vectors[pair], context, (float) information);
                }
            }
            start = end;
        }
        for (float[] vector : vectors) {
            normalize(vector);
        }
        return vectors;
    }

    private long[] events() {
        long[] events = new long[1 << 22];
        int used = 0;
        for (ArticleText text : texts) {
            for (int i = 0; i + 1 < text.length(); i++) {
                Integer pair = pairs.get(pair(text, i));
                if (pair == null) {
                    continue;
                }
                int[] contexts = {
                    context(1, symbol(text, i - 1), 0),
                    context(2, symbol(text, i + 2), 0),
                    context(3, symbol(text, i - 2), symbol(text, i - 1)),
                    context(4, symbol(text, i + 2), symbol(text, i + 3)),
                };
                if (used + contexts.length > events.length) {
                    events = Arrays.copyOf(events, events.length * 2);
                }
                for (int context : contexts) {
                    events[used++] = (long) pair << 32 | context & 0xFFFFFFFFL;
                }
            }
        }
        return Arrays.copyOf(events, used);
    }

    private static int context(int side, int first, int second) {
        return NGramHash.finish(NGramHash.add(NGramHash.add(NGramHash.start(side), first), second));
    }

    private static void project(float[] vector, int context, float weight) {
        long state = NGramHash.start(context);
        for (int d = 0; d < DIMENSIONS; d += 64) {
            state = NGramHash.add(state, d + 1);
            long signs = state * 0x94D049BB133111EBL;
            for (int k = 0; k < 64; k++) {
                vector[d + k] += (signs >>> k & 1) == 0 ? weight : -weight;
            }
        }
    }

    private static void normalize(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(Math.max(square, 1e-12));
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= length;
        }
    }

    private static int[] group(float[][] vectors, int clusters, Random random) {
        float[][] centres = new float[clusters][];
        for (int c = 0; c < clusters; c++) {
            centres[c] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] assigned = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int v = 0; v < vectors.length; v++) {
                assigned[v] = nearest(vectors[v], centres);
            }
            recentre(vectors, assigned, centres);
        }
        return assigned;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float closest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float product = 0;
            for (int d = 0; d < DIMENSIONS; d++) {
                product += vector[d] * centres[c][d];
            }
            if (product > closest) {
                closest = product;
                best = c;
            }
        }
        return best;
    }

    private static void recentre(float[][] vectors, int[] assigned, float[][] centres) {
        for (float[] centre : centres) {
            Arrays.fill(centre, 0);
        }
        for (int v = 0; v < vectors.length; v++) {
            float[] centre = centres[assigned[v]];
            for (int d = 0; d < DIMENSIONS; d++) {
                centre[d] += vectors[v][d];
            }
        }
        for (float[] centre : centres) {
            normalize(centre);
        }
    }
}
