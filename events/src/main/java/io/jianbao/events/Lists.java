package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Absent lists on the wire read as empty: versions grow by optional fields only. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
