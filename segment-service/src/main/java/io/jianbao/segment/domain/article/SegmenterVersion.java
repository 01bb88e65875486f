package io.jianbao.segment.domain.article;

/**
 * Which segmenter made a result: results of different versions may differ.
 *
 * @param name the way of working
 * @param version rises with every change that can change a result
 */
public record SegmenterVersion(String name, String version) {

    /** The splitter of this code. */
    public static final SegmenterVersion CURRENT = new SegmenterVersion("placement", "2.0.0");
}
