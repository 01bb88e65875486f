package io.jianbao.ingest.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The issue a page belongs to: {@code newspaper:date[:edition]}, e.g. {@code gongren-ribao:2023-02-06}. Where the issue is not known the
 * folder stands in ({@code scans-box-7}; its pages can still be joined), at the bucket's root the content does
 * ({@code content:<32 hex digits>}; such a page never joins). Same input, same id; the three kinds cannot meet.
 *
 * @param value the id
 */
public record IssueId(String value) {
    private static final int CONTENT_DIGITS = 32;

    /** Checks that the id is not empty. */
    public IssueId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("value must not be empty");
        }
    }

    /** The id of a known issue; {@code edition} where the paper has several. */
    public static IssueId of(String newspaper, LocalDate date, @Nullable String edition) {
        String issue = IdPart.of(newspaper) + ":" + date;
        return new IssueId(edition == null ? issue : issue + ":" + IdPart.of(edition));
    }

    /** A folder in place of an issue; levels of {@code folder} are joined by {@code /}. */
    public static IssueId ofFolder(String folder) {
        return new IssueId(IdPart.of(folder));
    }

    /** The content in place of an issue. */
    public static IssueId ofContent(Sha256 content) {
        return new IssueId("content:" + content.prefix(CONTENT_DIGITS));
    }
}
