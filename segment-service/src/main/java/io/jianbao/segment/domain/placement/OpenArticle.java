package io.jianbao.segment.domain.placement;

import io.jianbao.segment.domain.line.LineRole;
import java.util.Arrays;

/**
 * An article as far as the page has been read. It knows the ends of what was placed in it, not all of it, so that a long
 * article costs no more than a short one. Immutable; {@link #with} gives a longer one.
 */
final class OpenArticle {

    private static final int LAST_TEXTS = 6;
    private static final double HEADING = 0.3;

    private final int id;
    private final int size;
    private final int first;
    private final int last;
    private final int texts;
    private final int firstText;
    private final int[] lastTexts;
    private final int heading;
    private final int textLength;
    private final double headings;
    private final double[] most;

    private OpenArticle(int id) {
        this.id = id;
        this.size = 0;
        this.first = -1;
        this.last = -1;
        this.texts = 0;
        this.firstText = -1;
        this.lastTexts = new int[0];
        this.heading = -1;
        this.textLength = 0;
        this.headings = 0;
        this.most = new double[LineRole.values().length];
    }

    private OpenArticle(OpenArticle before, int block, int length, RolePosteriors roles) {
        boolean isText = roles.text(block) > 0.5;
        this.id = before.id;
        this.size = before.size + 1;
        this.first = before.size == 0 ? block : before.first;
        this.last = block;
        this.texts = before.texts + (isText ? 1 : 0);
        this.firstText = isText && before.texts == 0 ? block : before.firstText;
        this.lastTexts = isText ? plus(before.lastTexts, block) : before.lastTexts;
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

    /** The last few and the new one. */
    private static int[] plus(int[] row, int value) {
        int kept = Math.min(row.length, LAST_TEXTS - 1);
        int[] longer = Arrays.copyOfRange(row, row.length - kept, row.length + 1);
        longer[kept] = value;
        return longer;
    }

    int id() {
        return id;
    }

    int size() {
        return size;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The last block of running text, -1 for none. */
    int lastText() {
        return textFromEnd(0);
    }

    int firstText() {
        return firstText;
    }

    /** The block of running text that many from the end, up to five; -1 when there are not so many. */
    int textFromEnd(int back) {
        return lastTexts.length > back ? lastTexts[lastTexts.length - 1 - back] : -1;
    }

    int texts() {
        return texts;
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
        return heading < 0 || texts == 0;
    }
}
