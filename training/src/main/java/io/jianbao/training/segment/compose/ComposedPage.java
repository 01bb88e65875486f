package io.jianbao.training.segment.compose;

/**
 * A page with what each code point is.
 *
 * @param text the page
 * @param owners number of the article of each code point, negative for furniture and white space
 * @param strips number of the strip, before wrapping, that each code point stands on, -1 for white space
 * @param roles what each code point is, by place in {@link io.jianbao.segment.domain.line.LineRole}
 */
public record ComposedPage(String text, int[] owners, int[] strips, byte[] roles) {}
