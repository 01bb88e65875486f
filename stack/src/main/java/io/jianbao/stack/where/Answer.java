package io.jianbao.stack.where;

import java.util.List;

/**
 * What was found.
 *
 * @param source who says so, {@code store} or {@code topic}
 * @param items  the drops, possibly none
 */
public record Answer(String source, List<FoundDrop> items) {
    /** Exit code: every drop has an end state. */
    public static final int ENDED = 0;

    /** Exit code: at least one is under way. */
    public static final int UNDER_WAY = 3;

    /** Exit code: no such drop. */
    public static final int UNKNOWN = 4;

    /** The exit code that says it. */
    public int exitCode() {
        if (items.isEmpty()) {
            return UNKNOWN;
        }
        return items.stream().allMatch(FoundDrop::ended) ? ENDED : UNDER_WAY;
    }
}
