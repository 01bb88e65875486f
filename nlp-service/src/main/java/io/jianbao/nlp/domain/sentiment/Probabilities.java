package io.jianbao.nlp.domain.sentiment;

/**
 * How probable each polarity is; the three add up to one.
 *
 * @param positive from 0 to 1
 * @param neutral from 0 to 1
 * @param negative from 0 to 1
 */
public record Probabilities(double positive, double neutral, double negative) {

    private static final double TOLERANCE = 1e-6;

    public Probabilities {
        if (Math.abs(positive + neutral + negative - 1) > TOLERANCE
                || Math.min(positive, Math.min(neutral, negative)) < 0) {
            throw new IllegalArgumentException(
                    "probabilities must add up to one: " + positive + ", " + neutral + ", " + negative);
        }
    }

    /** From scores on the logarithmic scale, in the order of {@link Polarity}. */
    static Probabilities softmax(double[] scores) {
        double highest = Math.max(scores[0], Math.max(scores[1], scores[2]));
        double positive = Math.exp(scores[0] - highest);
        double neutral = Math.exp(scores[1] - highest);
        double negative = Math.exp(scores[2] - highest);
        double total = positive + neutral + negative;
        return new Probabilities(positive / total, neutral / total, negative / total);
    }

    /** The most probable polarity; of equally probable ones the first. */
    public Polarity best() {
        if (positive >= neutral && positive >= negative) {
            return Polarity.POSITIVE;
        }
        return neutral >= negative ? Polarity.NEUTRAL : Polarity.NEGATIVE;
    }

    /** The probability of one polarity. */
    public double of(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> positive;
            case NEUTRAL -> neutral;
            case NEGATIVE -> negative;
        };
    }
}
