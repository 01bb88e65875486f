package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where an article stands; lower case on the wire. */
public enum ArticleStatus {
    /** A jump is open: more text may follow. */
    PROVISIONAL,
    /** Whole as far as the pages say. */
    COMPLETE,
    /** The deadline for an open jump passed; a late page still joins. */
    INCOMPLETE,
    /** No longer published: see the record's retirement. */
    RETIRED;

    /** The wire form, {@code complete}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
