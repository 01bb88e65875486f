package io.jianbao.events;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lists of a record: copied, never null inside. */
final class Lists {
    private Lists() {}

    /** A list that may be absent on the wire and then reads as empty: versions grow by optional fields only. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A list that must be there.
     *
     * @throws NullPointerException with the field's name when it is not
     */
    static <T> List<T> required(@Nullable List<T> list, String field) {
        return List.copyOf(Objects.requireNonNull(list, field + " is missing"));
    }
}
