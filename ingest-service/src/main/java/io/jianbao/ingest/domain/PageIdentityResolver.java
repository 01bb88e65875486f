package io.jianbao.ingest.domain;

import org.jspecify.annotations.Nullable;

/**
 * Decides which page an object is: from its key where that names newspaper and date, else the folder stands in for the issue, at the
 * bucket's root the content does. Total: a page with nothing but text has an identity too. {@code gongren-ribao/2023-02-06/01.txt} is
 * {@code gongren-ribao:2023-02-06:01}, {@code box 7/01.txt} is {@code box=207:01}.
 */
public final class PageIdentityResolver {
    private static final double STATED = 1;

    /** The identity of the object with this key and content. */
    public PageIdentity resolve(PageKey key, Sha256 content) {
        Known<IssueId> issue = issueOf(key, content);
        return new PageIdentity(
                PageId.of(issue.value(), pageOf(key, issue)),
                issue,
                byKey(key.newspaper()),
                byKey(key.issueDate()),
                byKey(key.edition()),
                byKey(key.pageNumber()));
    }

    private static Known<IssueId> issueOf(PageKey key, Sha256 content) {
        String newspaper = key.newspaper();
        if (newspaper != null && key.issueDate() != null) {
            return new Known<>(IssueId.of(newspaper, key.issueDate(), key.edition()), Evidence.KEY, STATED);
        }
        if (!key.folder().isEmpty()) {
            return new Known<>(IssueId.ofFolder(key.folder()), Evidence.FOLDER, STATED);
        }
        return new Known<>(IssueId.ofContent(content), Evidence.CONTENT, STATED);
    }

    /** At the root the content alone decides: the same text under two names is one page. */
    private static String pageOf(PageKey key, Known<IssueId> issue) {
        if (issue.evidence() == Evidence.CONTENT) {
            return "page";
        }
        return key.pageNumber() == null ? key.name() : key.pageNumber();
    }

    private static <T> @Nullable Known<T> byKey(@Nullable T value) {
        return value == null ? null : new Known<>(value, Evidence.KEY, STATED);
    }
}
