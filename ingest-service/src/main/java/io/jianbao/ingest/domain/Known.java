package io.jianbao.ingest.domain;

import java.util.Objects;

/**
 * A value together with how it is known, e.g. the issue date 2023-02-06 by {@link Evidence#KEY} with confidence 1.
 *
 * @param value      what is known
 * @param evidence   how
 * @param confidence 0 (a guess) to 1 (stated)
 * @param <T>        kind of value
 */
public record Known<T>(T value, Evidence evidence, double confidence) {
    /** Checks that nothing is missing and that the confidence lies in [0, 1]. */
    public Known {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(evidence, "evidence");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
        }
    }
}
