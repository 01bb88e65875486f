package io.jianbao.events;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a drop's way; the latest by step tell where it is. Topic {@code pages.status}, key {@code dropId}.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, where the step knows it
 * @param pageId    its page, where known
 * @param sha256    of the file's bytes, 64 hex digits, where the step knows it
 * @param step      {@code ingest}, {@code segment}, {@code publish}, {@code analyze} or {@code store}
 * @param outcome   e.g. {@code accepted}, {@code duplicate}, {@code superseded}, {@code rejected}, {@code segmented}, {@code published},
 *                  {@code stored}, {@code withdrawn}, {@code dead-lettered}
 * @param reason    why, in words a person understands; for outcomes that need one
 * @param version   version of the service that did it
 * @param time      when
 * @param articles  from the publisher: all articles of the page with their revisions, unchanged ones included; from the store: what was
 *                  stored; else absent
 * @param article   the one article the step concerns, where a step takes a page's articles one by one; else absent
 */
public record DropStatus(
        String dropId,
        @Nullable String objectKey,
        @Nullable String pageId,
        @Nullable String sha256,
        String step,
        String outcome,
        @Nullable String reason,
        String version,
        Instant time,
        @Nullable List<ArticleVersion> articles,
        @Nullable ArticleVersion article) {}
