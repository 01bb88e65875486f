package io.jianbao.training.segment.boost;

/**
 * How an ensemble is grown.
 *
 * @param rounds trees an output
 * @param leaves most leaves of a tree
 * @param rate what share of a leaf's best value is taken
 * @param rows share of the rows that a tree sees
 * @param columns share of the features that a tree may split on
 * @param leastRows fewest rows of a leaf
 */
public record BoostSettings(int rounds, int leaves, double rate, double rows, double columns, int leastRows) {}
