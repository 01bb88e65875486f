package io.jianbao.ingest.domain;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which issue an object is, and how that is known. What is not known is absent, never invented.
 *
 * @param pageId     the page
 * @param issue      its issue, by {@link Evidence#KEY}, or what stands in for it, by {@link Evidence#FOLDER} or {@link Evidence#CONTENT}
 * @param newspaper  the newspaper
 * @param issueDate  the day of the issue
 * @param edition    the edition, where the paper has several
 * @param pageNumber the page number
 */
public record PageIdentity(
        PageId pageId,
        Known<IssueId> issue,
        @Nullable Known<String> newspaper,
        @Nullable Known<LocalDate> issueDate,
        @Nullable Known<String> edition,
        @Nullable Known<String> pageNumber) {
    /** Checks that page and issue are there. */
    public PageIdentity {
        Objects.requireNonNull(pageId, "pageId");
        Objects.requireNonNull(issue, "issue");
    }

    /** The same page under another id: an object kept beside the page's owner. */
    public PageIdentity withPageId(PageId other) {
        return new PageIdentity(other, issue, newspaper, issueDate, edition, pageNumber);
    }
}
