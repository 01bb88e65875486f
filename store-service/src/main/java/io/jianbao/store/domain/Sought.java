package io.jianbao.store.domain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person knows of a page that is looked for: {@code NAME 01.txt}, {@code HASH 9f86d081}.
 *
 * @param kind  what it is
 * @param value as it was given
 */
public record Sought(Kind kind, String value) {
    /** The shortest beginning of a hash that may be given. */
    public static final int SHORTEST_HASH = 8;

    /** What can be known. */
    public enum Kind {
        /** The object's key, or the end of it. */
        NAME,
        /** SHA-256 of the file's bytes (hex), or its beginning; or the drop's own id. */
        HASH,
        /** A phrase of the page's text. */
        PHRASE,
        /** Id of drop, page or article. */
        ID
    }

    /** Whether this drop is meant, by its ledger alone; a phrase cannot be told so. */
    public boolean isOf(DropLedger drop) {
        return switch (kind) {
            case NAME -> ends(drop.objectKey(), value);
            case HASH -> drop.dropId().equals(value) || begins(drop.sha256(), value.toLowerCase(Locale.ROOT));
            case ID -> drop.dropId().equals(value) || value.equals(drop.pageId()) || names(drop);
            case PHRASE -> false;
        };
    }

    private boolean names(DropLedger drop) {
        return drop.steps().stream()
                .anyMatch(step -> value.equals(step.pageId())
                        || articles(step).anyMatch(article -> article.id().equals(value)));
    }

    private static Stream<ArticleRevision> articles(DropStep step) {
        List<ArticleRevision> listed = step.articles();
        return Stream.concat(listed == null ? Stream.empty() : listed.stream(), Stream.ofNullable(step.article()));
    }

    private static boolean ends(@Nullable String text, String end) {
        return text != null && text.endsWith(end);
    }

    private static boolean begins(@Nullable String text, String beginning) {
        return text != null && text.startsWith(beginning);
    }
}
