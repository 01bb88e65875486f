package io.jianbao.segment.domain.article;

/**
 * One way to reach a state.
 *
 * @param from number of the state before, or -1 at the start of the page
 * @param cut whether a new article begins
 * @param cost fixed points of this way, mostly negative
 */
record DecoderStep(int from, boolean cut, double cost) {}
