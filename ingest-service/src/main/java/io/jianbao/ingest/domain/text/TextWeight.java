package io.jianbao.ingest.domain.text;

/**
 * How much a text looks like Chinese.
 *
 * @param characters code points but for white space
 * @param wide       of them, those beyond ASCII
 * @param frequent   of them, the frequent ones
 * @param sum        of all weights, each at most 1
 */
record TextWeight(int characters, int wide, int frequent, double sum) {
    /** Weight a character, at most 1. */
    double score() {
        return characters == 0 ? 0 : sum / characters;
    }

    /** Share of frequent characters among those beyond ASCII; 1 when there are none. */
    double share() {
        return wide == 0 ? 1 : frequent / (double) wide;
    }
}
