package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;

/**
 * Where the decoder stands after a block.
 *
 * @param phase how far the article has come
 * @param role what the block is
 */
record DecoderState(Phase phase, LineRole role) {

    boolean isFurniture() {
        return role == LineRole.FURNITURE;
    }

    /** Running text of the article itself. */
    boolean isText() {
        return role == LineRole.BODY || role == LineRole.CAPTION;
    }
}
