package io.jianbao.store.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A published article as it goes into the store: what guards and finds it, and the public record itself.
 *
 * @param id          article id, {@code linjiang-wanbao:2024-03-18:01:9f3ac210}
 * @param issueId     its issue; the shard key
 * @param pair        its place in the order of the article's records
 * @param contentHash sha-256 of the content; equal pairs must have equal hashes
 * @param retired     whether the record says that the article is no longer published
 * @param issueDay    first day of its issue date; absent where the date is unknown
 * @param text        what full-text queries look into
 * @param dropIds     the drops it was made from
 * @param place       where the record stood in its topic
 * @param json        the whole public record as JSON
 */
public record StoredArticle(
        String id,
        String issueId,
        Pair pair,
        String contentHash,
        boolean retired,
        @Nullable LocalDate issueDay,
        String text,
        List<String> dropIds,
        Place place,
        String json)
        implements ArticleRecord {
    public StoredArticle {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("id: must not be empty");
        }
        if (issueId.isEmpty()) {
            throw new IllegalArgumentException("issueId: must not be empty");
        }
        Objects.requireNonNull(pair, "pair");
        dropIds = List.copyOf(dropIds);
    }

    /** The page that it was born on: its id without the last part. */
    public String pageId() {
        return id.substring(0, Math.max(0, id.lastIndexOf(':')));
    }
}
