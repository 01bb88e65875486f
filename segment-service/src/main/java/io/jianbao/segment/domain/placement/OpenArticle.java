package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import java.util.Arrays;

/**
 * An article as far as the page has been read: the blocks placed in it so far, in page order. Immutable; {@link #with}
 * gives a longer one.
 */
final class OpenArticle {

    private static final double HEADING = 0.3;

    private final int id;
    private final int[] blocks;
    private final int[] text;
    private final int heading;
    private final int textLength;
    private final double headings;
    private final double[] most;

    private OpenArticle(int id) {
        this.id = id;
        this.blocks = new int[0];
        this.text = new int[0];
        this.heading = -1;
        this.textLength = 0;
        this.headings = 0;
        this.most = new double[LineRole.values().length];
    }

    private OpenArticle(OpenArticle before, int block, int length, RolePosteriors roles) {
        boolean isText = roles.text(block) > 0.5;
        this.id = before.id;
        this.blocks = plus(before.blocks, block);
        this.text = isText ? plus(before.text, block) : before.text;
        this.heading = before.isHeadedBetterBy(block, roles) ? block : before.heading;
        this.textLength = before.textLength + (isText ? length : 0);
        this.headings = before.headings + roles.heading(block);
        this.most = before.most.clone();
        for (LineRole role : LineRole.values()) {
            most[role.ordinal()] = Math.max(most[role.ordinal()], roles.of(block, role));
        }
    }

    static OpenArticle empty(int id) {
        return new OpenArticle(id);
    }

    OpenArticle with(int block, int length, RolePosteriors roles) {
        return new OpenArticle(this, block, length, roles);
    }

    private boolean isHeadedBetterBy(int block, RolePosteriors roles) {
        return roles.heading(block) > HEADING
                && (heading < 0 || roles.of(block, LineRole.HEADLINE) > roles.of(heading, LineRole.HEADLINE));
    }

    private static int[] plus(int[] row, int value) {
        int[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = value;
        return longer;
    }

    int id() {
        return id;
    }

    int size() {
        return blocks.length;
    }

    int first() {
        return blocks[0];
    }

    int last() {
        return blocks[blocks.length - 1];
    }

    /** The last block of running text, -1 for none. */
    int lastText() {
        return text.length == 0 ? -1 : text[text.length - 1];
    }

    int firstText() {
        return text.length == 0 ? -1 : text[0];
    }

    /** The block of running text that many from the end, -1 when there are not so many. */
    int textFromEnd(int back) {
        return text.length > back ? text[text.length - 1 - back] : -1;
    }

    int texts() {
        return text.length;
    }

    int textLength() {
        return textLength;
    }

    /** The block that most likely is the headline, -1 for none. */
    int heading() {
        return heading;
    }

    /** Expected number of heading blocks. */
    double headings() {
        return headings;
    }

    /** How likely the likeliest block for that role is. */
    double most(LineRole role) {
        return most[role.ordinal()];
    }

    /** Whether headline or text are still wanting. */
    boolean isUnfinished() {
        return heading < 0 || text.length == 0;
    }
}
