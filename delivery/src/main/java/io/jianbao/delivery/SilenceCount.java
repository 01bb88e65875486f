package io.jianbao.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * For how many looks in a row each subject has shown the same sign. It counts looks and reads no clock: a process that was paused as a whole did
 * not look either, so its threads are not taken for stuck when it wakes. Example: {@code look("a", 1)} is 0, again 1; {@code look("a", 2)} is 0.
 */
final class SilenceCount {
    private final Map<Object, Sign> signs = new HashMap<>();

    private record Sign(Object value, int looks) {}

    /** How often the subject was looked at since its sign changed. */
    int look(Object subject, Object value) {
        Sign before = signs.get(subject);
        Sign now = before != null && Objects.equals(before.value(), value)
                ? new Sign(value, before.looks() + 1)
                : new Sign(value, 0);
        signs.put(subject, now);
        return now.looks();
    }

    /** Forgets all other subjects. */
    void keepOnly(Set<?> subjects) {
        signs.keySet().retainAll(subjects);
    }

    /** Begins anew for every subject. */
    void restart() {
        signs.clear();
    }
}
