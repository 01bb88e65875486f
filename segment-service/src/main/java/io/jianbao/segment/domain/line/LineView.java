package io.jianbao.segment.domain.line;

import io.jianbao.segment.domain.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * A block as the clues see it.
 *
 * @param block the block itself
 * @param previous the block before it on the page
 * @param next the block after it
 * @param headlineness how headline-like its character pairs are, 0 is neutral
 */
public record LineView(
        Block block, @Nullable Block previous, @Nullable Block next, double headlineness) {

    /** Folded text without white space. */
    public String text() {
        return block.text();
    }

    /** Folded text with the spaces that stand inside lines. */
    public String spaced() {
        return block.excerpt().text();
    }

    public int length() {
        return block.length();
    }
}
