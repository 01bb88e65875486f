package io.jianbao.store.domain;

/**
 * The order of an article's records: first by revision, then by analysis; the higher pair wins everywhere. For example (2,1) is above (1,9).
 *
 * @param revision numbered by the publisher, per article; not negative
 * @param analysis numbered by the analyser's model; not negative
 */
public record Pair(int revision, int analysis) implements Comparable<Pair> {
    public Pair {
        if (revision < 0) {
            throw new IllegalArgumentException("revision: must not be negative, was " + revision);
        }
        if (analysis < 0) {
            throw new IllegalArgumentException("analysis: must not be negative, was " + analysis);
        }
    }

    /** The pair as one number with the same order: revision · 2³² + analysis. A database can compare it with one operator. */
    public long order() {
        return ((long) revision << Integer.SIZE) | analysis;
    }

    /** The pair that has this {@link #order()}. */
    public static Pair ofOrder(long order) {
        return new Pair((int) (order >>> Integer.SIZE), (int) order);
    }

    @Override
    public int compareTo(Pair other) {
        return Long.compare(order(), other.order());
    }
}
