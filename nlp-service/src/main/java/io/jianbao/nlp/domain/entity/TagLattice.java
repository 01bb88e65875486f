package io.jianbao.nlp.domain.entity;

import java.util.stream.IntStream;

/**
 * Scores of all tags over a line, and what follows from them: the best legal sequence and each tag's probability.
 *
 * <p>A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001). Sequences that break BIOES have
 * probability 0. Viterbi runs on scores; the forward-backward recursion runs on probabilities scaled to one at each
 * character.
 */
final class TagLattice {

    private static final float IMPOSSIBLE = -1e30f;

    private final TaggerWeights weights;
    private final TagScheme scheme;
    private final int tags;
    private final int length;
    private final float[] scores;
    private final int[][] predecessors;

    TagLattice(TaggerWeights weights, int[][] predecessors, float[] scores) {
        this.weights = weights;
        this.scheme = weights.scheme();
        this.tags = scheme.size();
        this.scores = scores;
        this.length = scores.length / tags;
        this.predecessors = predecessors;
    }

    /** For every tag the tags that may stand before it. */
    static int[][] predecessors(TagScheme scheme) {
        int[][] predecessors = new int[scheme.size()][];
        for (int tag = 0; tag < scheme.size(); tag++) {
            int next = tag;
            predecessors[tag] = IntStream.range(0, scheme.size())
                    .filter(before -> scheme.follows(before, next))
                    .toArray();
        }
        return predecessors;
    }

    int[] best() {
        float[] current = new float[tags];
        byte[] from = new byte[length * tags];
        for (int tag = 0; tag < tags; tag++) {
            current[tag] = scheme.opens(tag) ? scores[tag] : IMPOSSIBLE;
        }
        for (int i = 1; i < length; i++) {
            current = advance(current, i, from);
        }
        int last = 0;
        for (int tag = 0; tag < tags; tag++) {
            if (scheme.closes(tag) && current[tag] > current[last]) {
                last = tag;
            }
        }
        int[] path = new int[length];
        path[length - 1] = last;
        for (int i = length - 1; i > 0; i--) {
            path[i - 1] = from[i * tags + path[i]];
        }
        return path;
    }

    private float[] advance(float[] current, int i, byte[] from) {
        float[] next = new float[tags];
        for (int tag = 0; tag < tags; tag++) {
            float best = IMPOSSIBLE * 2;
            for (int before : predecessors[tag]) {
                float score = current[before] + weights.transition(before, tag);
                if (score > best) {
                    best = score;
                    from[i * tags + tag] = (byte) before;
                }
            }
            next[tag] = best + scores[i * tags + tag];
        }
        return next;
    }

    /** The probability of every tag of {@code path}. */
    double[] probabilities(int[] path) {
        double[] potentials = potentials();
        double[] forward = forward(potentials);
        double[] backward = new double[tags];
        for (int tag = 0; tag < tags; tag++) {
            backward[tag] = scheme.closes(tag) ? 1 : 0;
        }
        double[] result = new double[length];
        for (int i = length - 1; i >= 0; i--) {
            double total = 0;
            for (int tag = 0; tag < tags; tag++) {
                total += forward[i * tags + tag] * backward[tag];
            }
            result[i] = total > 0 ? forward[i * tags + path[i]] * backward[path[i]] / total : 0;
            backward = retreat(backward, potentials, i);
        }
        return result;
    }

    private double[] potentials() {
        double[] potentials = new double[scores.length];
        for (int i = 0; i < length; i++) {
            float highest = IMPOSSIBLE;
            for (int tag = 0; tag < tags; tag++) {
                highest = Math.max(highest, scores[i * tags + tag]);
            }
            for (int tag = 0; tag < tags; tag++) {
                potentials[i * tags + tag] = Math.exp(scores[i * tags + tag] - highest);
            }
        }
        return potentials;
    }

    private double[] forward(double[] potentials) {
        double[] forward = new double[scores.length];
        for (int i = 0; i < length; i++) {
            double total = 0;
            for (int tag = 0; tag < tags; tag++) {
                double sum = 0;
                if (i == 0) {
                    sum = scheme.opens(tag) ? 1 : 0;
                } else {
                    for (int before : predecessors[tag]) {
                        sum += forward[(i - 1) * tags + before] * weights.ratio(before, tag);
                    }
                }
                forward[i * tags + tag] = sum * potentials[i * tags + tag];
                total += forward[i * tags + tag];
            }
            for (int tag = 0; tag < tags && total > 0; tag++) {
                forward[i * tags + tag] /= total;
            }
        }
        return forward;
    }

    private double[] retreat(double[] backward, double[] potentials, int i) {
        double[] previous = new double[tags];
        double total = 0;
        for (int tag = 0; tag < tags; tag++) {
            double here = backward[tag] * potentials[i * tags + tag];
            for (int before : predecessors[tag]) {
                double part = here * weights.ratio(before, tag);
                previous[before] += part;
                total += part;
            }
        }
        for (int tag = 0; tag < tags && total > 0; tag++) {
            previous[tag] /= total;
        }
        return previous;
    }
}
