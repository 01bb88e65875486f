package io.jianbao.segment.domain.article;

import io.jianbao.segment.domain.line.LineRole;

/**
 * A block with the role it was given.
 *
 * @param block number of the block in reading order
 * @param role what it is
 * @param evidence the clue or stage that decided
 */
record DraftItem(int block, LineRole role, String evidence) implements Comparable<DraftItem> {

    boolean isHeading() {
        return role == LineRole.HEADLINE || role == LineRole.KICKER || role == LineRole.DECK;
    }

    boolean isText() {
        return role == LineRole.BODY || role == LineRole.CAPTION;
    }

    @Override
    public int compareTo(DraftItem other) {
        return Integer.compare(block, other.block);
    }
}
