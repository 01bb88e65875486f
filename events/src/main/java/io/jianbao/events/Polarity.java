package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a text speaks; lower case on the wire. */
public enum Polarity {
    /** Favourable. */
    POSITIVE,
    /** Neither; an explicit result, not a lack of one. */
    NEUTRAL,
    /** Unfavourable. */
    NEGATIVE;

    /** The wire form, {@code neutral}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
