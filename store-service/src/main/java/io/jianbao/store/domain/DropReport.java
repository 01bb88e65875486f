package io.jianbao.store.domain;

import org.jspecify.annotations.Nullable;

/**
 * A step as it was reported, with what the reporting service knew of the drop.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, where known
 * @param pageId    its page, where known
 * @param step      the step
 */
public record DropReport(
        String dropId, @Nullable String objectKey, @Nullable String pageId, DropStep step) {}
