package io.jianbao.segment.accuracy;

/**
 * How much was right, of what was claimed and of what is true.
 *
 * <p>Example: three headlines found, two of them right, of four on the page is {@code new Share(2, 3, 4)}; its precision
 * is 2/3, its recall 2/4.
 *
 * @param right claims that are true
 * @param claimed all claims
 * @param gold all that is true
 */
record Share(int right, int claimed, int gold) {
    static final Share NONE = new Share(0, 0, 0);

    /** A share of gold things alone, such as headlines found: what was claimed plays no part. */
    static Share ofGold(int right, int gold) {
        return new Share(right, gold, gold);
    }

    Share plus(Share other) {
        return new Share(right + other.right, claimed + other.claimed, gold + other.gold);
    }

    /** Harmonic mean of precision and recall; 1 when nothing is true and nothing was claimed. */
    double f1() {
        double precision = part(claimed, gold);
        double recall = part(gold, claimed);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The right ones among the gold ones, which must not be none. */
    double rate() {
        return (double) right / gold;
    }

    private double part(int whole, int other) {
        if (whole == 0) {
            return other == 0 ? 1 : 0;
        }
        return (double) right / whole;
    }
}
