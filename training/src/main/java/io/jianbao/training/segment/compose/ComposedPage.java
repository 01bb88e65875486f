package io.jianbao.training.segment.compose;

/**
 * A page with what each code point is.
 *
 * @param text the page
 * @param labels as many as code points
 */
public record ComposedPage(String text, Labels labels) {}
