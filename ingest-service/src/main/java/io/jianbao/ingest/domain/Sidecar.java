package io.jianbao.ingest.domain;

import io.jianbao.ingest.domain.text.TextEncoding;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file beside the page states of it: {@code 01.json} beside {@code 01.txt}. What is absent is not stated.
 *
 * @param newspaper  the newspaper
 * @param issueDate  the day of the issue
 * @param edition    the edition
 * @param pageNumber the page number
 * @param encoding   the page's encoding
 * @param withdraw   why the page must no longer stand, if it must not
 */
public record Sidecar(
        @Nullable String newspaper,
        @Nullable LocalDate issueDate,
        @Nullable String edition,
        @Nullable String pageNumber,
        @Nullable TextEncoding encoding,
        @Nullable String withdraw) {
    /** A sidecar that states nothing. */
    public static final Sidecar NONE = new Sidecar(null, null, null, null, null, null);
}
