package io.jianbao.training.segment.compose;

import io.jianbao.segment.domain.line.LineRole;

/**
 * A stretch of text with what it is.
 *
 * @param owner number of its article, negative for furniture
 * @param role what it is
 * @param text its words
 */
record Part(int owner, LineRole role, String text) {}
