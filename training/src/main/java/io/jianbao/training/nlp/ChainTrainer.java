package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.entity.TagScheme;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Stochastic training of a linear-chain conditional random field whose labels may be partly known.
 *
 * <p>For one line: the gradient is the expected tag counts over all legal sequences less the expected counts over those
 * that the labels allow (Tsuboi et al. 2008). A share of the features is dropped at random in each pass, so that rare
 * but telling features get a weight beside frequent ones.
 */
final class ChainTrainer {

    private static final float NEGLIGIBLE = 5e-4f;

    private final TagScheme scheme;
    private final int tags;
    private final TaggerLearner learner;
    private final boolean[] follows;
    private final int[][] predecessors;
    private final int[][] successors;
    private final Random random;
    private final float dropout;

    ChainTrainer(TagScheme scheme, TaggerLearner learner, float dropout, long seed) {
        this.scheme = scheme;
        this.tags = scheme.size();
        this.learner = learner;
        this.dropout = dropout;
        this.random = new Random(seed);
        this.follows = new boolean[tags * tags];
        for (int a = 0; a < tags; a++) {
            for (int b = 0; b < tags; b++) {
                follows[a * tags + b] = scheme.follows(a, b);
            }
        }
        this.predecessors = new int[tags][];
        this.successors = new int[tags][];
        for (int tag = 0; tag < tags; tag++) {
            int here = tag;
            predecessors[tag] = IntStream.range(0, tags)
                    .filter(a -> scheme.follows(a, here))
                    .toArray();
            successors[tag] = IntStream.range(0, tags)
                    .filter(b -> scheme.follows(here, b))
                    .toArray();
        }
    }

    /** One step on one line; {@code features} holds feature numbers, {@code width} a character, -1 for none. */
    double step(int[] features, int width, LabelledLine line) {
        int length = line.allowed().length;
        int[] kept = drop(features);
        double[] potentials = potentials(kept, width, line);
        double[] ratios = ratios();
        Expectations model = expectations(new Chain(potentials, ratios, null, length));
        Expectations gold = expectations(new Chain(potentials, ratios, line.allowed(), length));
        for (int i = 0; i < length; i++) {
            for (int tag = 0; tag < tags; tag++) {
                float gradient = line.weight() * (float) (model.tags[i * tags + tag] - gold.tags[i * tags + tag]);
                if (Math.abs(gradient) > NEGLIGIBLE) {
                    for (int f = i * width; f < (i + 1) * width; f++) {
                        if (kept[f] >= 0) {
                            learner.update(kept[f] * tags + tag, gradient, line.own());
                        }
                    }
                }
            }
        }
        for (int pair = 0; pair < follows.length; pair++) {
            float gradient = line.weight() * (float) (model.pairs[pair] - gold.pairs[pair]);
            if (follows[pair] && Math.abs(gradient) > NEGLIGIBLE) {
                learner.transitions().update(pair, gradient);
            }
        }
        return model.logLikelihood - gold.logLikelihood;
    }

    private int[] drop(int[] features) {
        if (dropout <= 0) {
            return features;
        }
        int[] kept = features.clone();
        int threshold = (int) (dropout * 256);
        for (int i = 0; i < kept.length; ) {
            int bits = random.nextInt();
            for (int k = 0; k < 4 && i < kept.length; k++, i++, bits >>>= 8) {
                if ((bits & 0xFF) < threshold) {
                    kept[i] = -1;
                }
            }
        }
        return kept;
    }

    private double[] potentials(int[] features, int width, LabelledLine line) {
        int length = line.allowed().length;
        double[] potentials = new double[length * tags];
        float[] scores = new float[tags];
        for (int i = 0; i < length; i++) {
            Arrays.fill(scores, 0);
            for (int f = i * width; f < (i + 1) * width; f++) {
                if (features[f] >= 0) {
                    int row = features[f] * tags;
                    learner.add(row, scores, line.own());
                }
            }
            float highest = Float.NEGATIVE_INFINITY;
            for (float score : scores) {
                highest = Math.max(highest, score);
            }
            for (int tag = 0; tag < tags; tag++) {
                potentials[i * tags + tag] = Math.exp(Math.max(-60, scores[tag] - highest));
            }
        }
        return potentials;
    }

    private double[] ratios() {
        double[] ratios = new double[follows.length];
        for (int pair = 0; pair < ratios.length; pair++) {
            ratios[pair] = follows[pair] ? Math.exp(learner.transitions().weight(pair)) : 0;
        }
        return ratios;
    }

    /** Expected counts of tags by character and of pairs of tags in the line. */
    private static final class Expectations {
        final double[] tags;
        final double[] pairs;
        double logLikelihood;

        Expectations(int tags, int pairs) {
            this.tags = new double[tags];
            this.pairs = new double[pairs];
        }
    }

    /** What a line's recursions run on; null allows every tag. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Chain(double[] potentials, double[] ratios, long @Nullable [] allowed, int length) {

        boolean allows(int at, int tag) {
            return allowed == null || (allowed[at] >>> tag & 1) != 0;
        }
    }

    private Expectations expectations(Chain chain) {
        Expectations result = new Expectations(chain.length() * tags, follows.length);
        double[] forward = new double[chain.length() * tags];
        double[] scales = new double[chain.length()];
        for (int i = 0; i < chain.length(); i++) {
            double total = 0;
            for (int tag = 0; tag < tags; tag++) {
                if (chain.allows(i, tag)) {
                    double sum = reached(chain, forward, i, tag);
                    forward[i * tags + tag] = sum * chain.potentials()[i * tags + tag];
                    total += forward[i * tags + tag];
                }
            }
            scales[i] = total;
            for (int tag = 0; tag < tags; tag++) {
                forward[i * tags + tag] /= total;
            }
            result.logLikelihood += Math.log(total);
        }
        backward(result, chain, forward, scales);
        return result;
    }

    private double reached(Chain chain, double[] forward, int i, int tag) {
        if (i == 0) {
            return scheme.opens(tag) ? 1 : 0;
        }
        double sum = 0;
        for (int before : predecessors[tag]) {
            sum += forward[(i - 1) * tags + before] * chain.ratios()[before * tags + tag];
        }
        return sum;
    }

    private void backward(Expectations result, Chain chain, double[] forward, double[] scales) {
        int length = chain.length();
        double[] backward = new double[tags];
        double closing = 0;
        for (int tag = 0; tag < tags; tag++) {
            backward[tag] = scheme.closes(tag) ? 1 : 0;
            closing += backward[tag] * forward[(length - 1) * tags + tag];
        }
        for (int tag = 0; tag < tags; tag++) {
            backward[tag] /= closing;
        }
        result.logLikelihood += Math.log(closing);
        double[] here = new double[tags];
        for (int i = length - 1; i >= 0; i--) {
            for (int tag = 0; tag < tags; tag++) {
                result.tags[i * tags + tag] = forward[i * tags + tag] * backward[tag];
                here[tag] = chain.allows(i, tag) ? backward[tag] * chain.potentials()[i * tags + tag] / scales[i] : 0;
            }
            if (i > 0) {
                backward = retreat(result, chain.ratios(), forward, here, i - 1);
            }
        }
    }

    // adds the expected pairs of the characters at and behind i, and returns the backward values at i
    private double[] retreat(Expectations result, double[] ratios, double[] forward, double[] here, int i) {
        double[] previous = new double[tags];
        for (int before = 0; before < tags; before++) {
            double reached = forward[i * tags + before];
            if (reached == 0) {
                continue;
            }
            double sum = 0;
            for (int tag : successors[before]) {
                double part = ratios[before * tags + tag] * here[tag];
                sum += part;
                result.pairs[before * tags + tag] += reached * part;
            }
            previous[before] = sum;
        }
        return previous;
    }
}
