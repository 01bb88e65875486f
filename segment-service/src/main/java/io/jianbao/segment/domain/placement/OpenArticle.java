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

    private OpenArticle(int id, int[] blocks, int[] text, int heading, int textLength, double headings, double[] most) {
        this.id = id;
        this.blocks = blocks;
        this.text = text;
        this.heading = heading;
        this.textLength = textLength;
        this.headings = headings;
        this.most = most;
    }

    static OpenArticle empty(int id) {
        return new OpenArticle(id, new int[0], new int[0], -1, 0, 0, new double[LineRole.values().length]);
    }

    OpenArticle with(int block, int length, RolePosteriors roles) {
        boolean isText = roles.text(block) > 0.5;
        double[] raised = most.clone();
        for (LineRole role : LineRole.values()) {
            raised[role.ordinal()] = Math.max(raised[role.ordinal()], roles.of(block, role));
        }
        boolean better = roles.heading(block) > HEADING
                && (heading < 0 || roles.of(block, LineRole.HEADLINE) > roles.of(heading, LineRole.HEADLINE));
        return new OpenArticle(
                id,
                plus(blocks, block),
                isText ? plus(text, block) : text,
                better ? block : heading,
                textLength + (isText ? length : 0),
                headings + roles.heading(block),
                raised);
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
