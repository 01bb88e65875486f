package io.jianbao.training.nlp;

import io.jianbao.nlp.domain.sentiment.Polarity;
import java.util.List;

/** Trains the small regression that joins judgements: full-batch gradient descent with momentum, deterministic. */
final class JoinTrainer {

    private static final int CLASSES = 3;
    private static final int STEPS = 1500;
    private static final double RATE = 0.05;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINKAGE = 2e-3;

    private JoinTrainer() {}

    /** The inputs of one example with its class. */
    @SuppressWarnings("ArrayRecordComponent")
    record Example(double[] inputs, Polarity label) {}

    static float[] train(List<Example> examples, int inputs) {
        double[] weights = new double[inputs * CLASSES];
        double[] speed = new double[weights.length];
        for (int c = 0; c < CLASSES; c++) {
            weights[c * inputs + c] = 1;
        }
        double[] balance = new double[CLASSES];
        examples.forEach(example -> balance[example.label().ordinal()]++);
        for (int c = 0; c < CLASSES; c++) {
            balance[c] = Math.sqrt(examples.size() / (CLASSES * Math.max(1, balance[c])));
        }
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(examples, inputs, weights, balance);
            for (int i = 0; i < weights.length; i++) {
                speed[i] = MOMENTUM * speed[i] - RATE * (gradient[i] + SHRINKAGE * weights[i]);
                weights[i] += speed[i];
            }
        }
        float[] result = new float[weights.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (float) weights[i];
        }
        return result;
    }

    private static double[] gradient(List<Example> examples, int inputs, double[] weights, double[] balance) {
        double[] gradient = new double[weights.length];
        for (Example example : examples) {
            double[] probabilities = probabilities(example.inputs(), inputs, weights);
            int label = example.label().ordinal();
            for (int c = 0; c < CLASSES; c++) {
                double error = balance[label] * (probabilities[c] - (c == label ? 1 : 0)) / examples.size();
                for (int i = 0; i < inputs; i++) {
                    gradient[c * inputs + i] += error * example.inputs()[i];
                }
            }
        }
        return gradient;
    }

    private static double[] probabilities(double[] input, int inputs, double[] weights) {
        double[] scores = new double[CLASSES];
        double highest = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES; c++) {
            for (int i = 0; i < inputs; i++) {
                scores[c] += weights[c * inputs + i] * input[i];
            }
            highest = Math.max(highest, scores[c]);
        }
        double total = 0;
        for (int c = 0; c < CLASSES; c++) {
            scores[c] = Math.exp(scores[c] - highest);
            total += scores[c];
        }
        for (int c = 0; c < CLASSES; c++) {
            scores[c] /= total;
        }
        return scores;
    }
}
