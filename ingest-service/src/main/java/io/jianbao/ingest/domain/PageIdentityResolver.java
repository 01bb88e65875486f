package io.jianbao.ingest.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which page an object is. For each value the first source that states it counts: the sidecar, the key, the folio line. Where that
 * gives newspaper and date, they are the issue; else the folder stands in for it, at the bucket's root the content does. Total: a page with
 * nothing but text has an identity too. {@code gongren-ribao/2023-02-06/01.txt} is {@code gongren-ribao:2023-02-06:01}, {@code box 7/01.txt}
 * is {@code box=207:01}.
 */
public final class PageIdentityResolver {
    private static final double STATED = 1;
    private static final Folio NO_FOLIO = new Folio(null, null);

    /** The identity of the object with this key and content, by its key alone. */
    public PageIdentity resolve(PageKey key, Sha256 content) {
        return resolve(key, content, Sidecar.NONE, NO_FOLIO);
    }

    /** The identity of the object with this key and content, by all that is stated of it. */
    public PageIdentity resolve(PageKey key, Sha256 content, Sidecar sidecar, Folio folio) {
        Known<String> newspaper = first(stated(sidecar.newspaper()), byKey(key.newspaper()), null);
        Known<LocalDate> date = first(stated(sidecar.issueDate()), byKey(key.issueDate()), folio.issueDate());
        Known<String> edition = first(stated(sidecar.edition()), byKey(key.edition()), null);
        Known<String> number = first(stated(sidecar.pageNumber()), byKey(key.pageNumber()), folio.pageNumber());
        Known<IssueId> issue = newspaper == null || date == null
                ? standIn(key, content)
                : new Known<>(
                        IssueId.of(newspaper.value(), date.value(), edition == null ? null : edition.value()),
                        weaker(newspaper, date).evidence(),
                        weaker(newspaper, date).confidence());
        return new PageIdentity(
                PageId.of(issue.value(), pageOf(key, issue, number)), issue, newspaper, date, edition, number);
    }

    private static Known<?> weaker(Known<?> one, Known<?> other) {
        return other.confidence() < one.confidence() ? other : one;
    }

    private static Known<IssueId> standIn(PageKey key, Sha256 content) {
        return key.folder().isEmpty()
                ? new Known<>(IssueId.ofContent(content), Evidence.CONTENT, STATED)
                : new Known<>(IssueId.ofFolder(key.folder()), Evidence.FOLDER, STATED);
    }

    /**
     * At the root the content alone decides: the same text under two names is one page. In a folder that stands in for an issue, pages of
     * many issues may lie; there the file's own name tells them apart, not a folio.
     */
    private static String pageOf(PageKey key, Known<IssueId> issue, @Nullable Known<String> number) {
        if (issue.evidence() == Evidence.CONTENT) {
            return "page";
        }
        boolean usable =
                number != null && !(issue.evidence() == Evidence.FOLDER && number.evidence() == Evidence.FOLIO);
        return usable && number != null ? number.value() : key.name();
    }

    private static <T> @Nullable Known<T> first(
            @Nullable Known<T> one, @Nullable Known<T> two, @Nullable Known<T> three) {
        if (one != null) {
            return one;
        }
        return two == null ? three : two;
    }

    private static <T> @Nullable Known<T> stated(@Nullable T value) {
        return value == null ? null : new Known<>(value, Evidence.SIDECAR, STATED);
    }

    private static <T> @Nullable Known<T> byKey(@Nullable T value) {
        return value == null ? null : new Known<>(value, Evidence.KEY, STATED);
    }
}
