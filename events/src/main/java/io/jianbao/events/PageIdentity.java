package io.jianbao.events;

import org.jspecify.annotations.Nullable;

/**
 * Which page of which issue this is. What is not known is absent, never invented.
 *
 * @param pageId     the stable id, {@code linjiang-wanbao:2024-03-18:01}
 * @param issueId    the issue (or, where unknown, the folder or content hash) the page belongs to; the Kafka key of page events
 * @param newspaper  newspaper key, e.g. {@code linjiang-wanbao}
 * @param issueDate  ISO 8601 date
 * @param edition    edition, where a paper has several
 * @param pageNumber page number as printed or in the key, e.g. {@code 01}, {@code A3}
 */
public record PageIdentity(
        String pageId,
        String issueId,
        @Nullable Known newspaper,
        @Nullable Known issueDate,
        @Nullable Known edition,
        @Nullable Known pageNumber) {}
