package io.jianbao.store.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a drop is. All but the first are end states. */
public enum DropState {
    /** On its way; for over ten minutes, someone must look. */
    UNDER_WAY,
    /** Every article that the publisher listed has an equal or higher revision in the store. */
    STORED,
    /** The same object was there before, and this drop was never taken up. Never replaces another end state. */
    DUPLICATE,
    /** Another object took its place. */
    SUPERSEDED,
    /** It was not taken up, for a stated reason. */
    REJECTED,
    /** A message of it could not be worked on and waits for a person. */
    DEAD_LETTERED,
    /** Its publication was taken back. */
    WITHDRAWN;

    /** Whether nothing more is to be expected. */
    public boolean isEnd() {
        return this != UNDER_WAY;
    }

    /** The form on the wire and in the database, {@code dead-lettered}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The state with this wire form. */
    public static Optional<DropState> of(String wire) {
        return Arrays.stream(values())
                .filter(state -> state.wire().equals(wire))
                .findFirst();
    }
}
