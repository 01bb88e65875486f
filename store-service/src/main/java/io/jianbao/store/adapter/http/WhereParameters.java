package io.jianbao.store.adapter.http;

import io.jianbao.store.domain.Sought;
import io.jianbao.store.domain.Sought.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The query of {@code GET /where} as what is looked for. */
final class WhereParameters {
    private static final int LONGEST = 1_024;

    private WhereParameters() {}

    /**
     * Reads the query.
     *
     * @throws BadQueryException naming every bad parameter
     */
    static Sought sought(MultivaluedMap<String, String> query) {
        List<String> names =
                Arrays.stream(Kind.values()).map(WhereParameters::name).toList();
        Parameters given = new Parameters(query, names.stream().collect(Collectors.toSet()));
        List<Sought> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String value = given.text(name(kind), LONGEST);
            if (value != null) {
                found.add(new Sought(kind, value));
            }
        }
        if (found.size() != 1) {
            given.reject("name", "exactly one of " + String.join(", ", names) + " must be given");
        }
        found.stream()
                .filter(sought -> sought.kind() == Kind.HASH && sought.value().length() < Sought.SHORTEST_HASH)
                .forEach(sought -> given.reject("hash", "at least " + Sought.SHORTEST_HASH + " digits"));
        given.requireGood();
        return found.get(0);
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
