package io.jianbao.nlp.domain.entity;

import java.util.List;

/**
 * The tags of a tagger: {@code O}, and for every kind of span begin, inside, end and single (BIOES).
 *
 * <p>Tag 0 is {@code O}; the kind {@code k} owns the tags {@code 1 + 4k} (begin) to {@code 4 + 4k} (single). Kinds are
 * names such as {@code PER} or {@code TITLE}: a tagger may know kinds that are no {@link MentionType}. Example: with
 * the kinds PER and LOC there are nine tags, and tag 5 begins a place.
 *
 * @param kinds the names of the kinds of spans, in the order of their tags
 */
public record TagScheme(List<String> kinds) {

    /** The tag of a character that belongs to no span. */
    public static final int OUTSIDE = 0;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int END = 2;
    private static final int SINGLE = 3;

    public TagScheme {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty() || kinds.stream().distinct().count() != kinds.size()) {
            throw new IllegalArgumentException("kinds must be present and distinct: " + kinds);
        }
    }

    public int size() {
        return 1 + 4 * kinds.size();
    }

    /** The tag of the character at {@code offset} in a span of {@code length} characters. */
    public int tag(int kind, int offset, int length) {
        int position;
        if (length == 1) {
            position = SINGLE;
        } else if (offset == 0) {
            position = BEGIN;
        } else {
            position = offset == length - 1 ? END : INSIDE;
        }
        return 1 + 4 * kind + position;
    }

    /** The kind of a tag other than {@link #OUTSIDE}. */
    public int kindOf(int tag) {
        return (tag - 1) / 4;
    }

    /** Whether a tag can be the first one of a line. */
    public boolean opens(int tag) {
        return tag == OUTSIDE || position(tag) == BEGIN || position(tag) == SINGLE;
    }

    /** Whether a tag can be the last one of a line. */
    public boolean closes(int tag) {
        return tag == OUTSIDE || position(tag) == END || position(tag) == SINGLE;
    }

    /** Whether a span begins at this tag. */
    public boolean begins(int tag) {
        return tag != OUTSIDE && opens(tag);
    }

    /** Whether a span ends at this tag. */
    public boolean ends(int tag) {
        return tag != OUTSIDE && closes(tag);
    }

    /** Whether {@code next} may follow {@code tag}: spans are finished before anything else begins. */
    public boolean follows(int tag, int next) {
        if (closes(tag)) {
            return opens(next);
        }
        return next != OUTSIDE && kindOf(tag) == kindOf(next) && !opens(next);
    }

    private static int position(int tag) {
        return (tag - 1) % 4;
    }
}
