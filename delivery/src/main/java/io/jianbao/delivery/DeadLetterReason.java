package io.jianbao.delivery;

import io.jianbao.events.UnreadableEventException;
import java.util.Locale;

/** Why a record was dead-lettered: the value of the header {@code jianbao-reason} and of the metric's tag. */
public enum DeadLetterReason {
    /** The bytes are not a valid event. */
    UNREADABLE,
    /** A valid event that can never be processed. */
    UNPROCESSABLE,
    /** Our own error; the pipeline goes on. */
    BUG;

    /** Header that carries the reason. */
    public static final String HEADER = "jianbao-reason";

    /** The reason behind a failure that is no outage. */
    public static DeadLetterReason of(RuntimeException failure) {
        if (failure instanceof UnreadableEventException) {
            return UNREADABLE;
        }
        return failure instanceof UnprocessableEventException ? UNPROCESSABLE : BUG;
    }

    /** The wire form, {@code unreadable}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
