package io.jianbao.nlp.domain.sentiment;

/**
 * A small logistic regression that joins the judgements of several models to one.
 *
 * <p>Its inputs are logarithms of probabilities; {@code weights[c * inputs + i]} is the weight of input {@code i} for class
 * {@code c}, the last input being the constant 1. (Stacked generalisation, Wolpert 1992.)
 */
public final class StackedWeights {

    private static final double SMALLEST = 1e-4;

    private final int inputs;
    private final float[] weights;

    /**
     * Copies the weights.
     *
     * @throws IllegalArgumentException if they are not three times {@code inputs}
     */
    public StackedWeights(int inputs, float[] weights) {
        if (weights.length != inputs * PolarityWeights.CLASSES) {
            throw new IllegalArgumentException("weights must be three times the inputs");
        }
        this.inputs = inputs;
        this.weights = weights.clone();
    }

    /** The joined judgement. */
    Probabilities join(double[] input) {
        if (input.length != inputs) {
            throw new IllegalArgumentException("expected " + inputs + " inputs but got " + input.length);
        }
        double[] scores = new double[PolarityWeights.CLASSES];
        for (int c = 0; c < scores.length; c++) {
            for (int i = 0; i < inputs; i++) {
                scores[c] += weights[c * inputs + i] * input[i];
            }
        }
        return Probabilities.softmax(scores);
    }

    /** The inputs that judgements give: three logarithms each, then the constant 1. */
    public static double[] inputs(Probabilities... judgements) {
        double[] inputs = new double[judgements.length * PolarityWeights.CLASSES + 1];
        for (int j = 0; j < judgements.length; j++) {
            for (Polarity polarity : Polarity.values()) {
                inputs[j * PolarityWeights.CLASSES + polarity.ordinal()] =
                        Math.log(Math.max(SMALLEST, judgements[j].of(polarity)));
            }
        }
        inputs[inputs.length - 1] = 1;
        return inputs;
    }
}
