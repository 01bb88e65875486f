package io.jianbao.store.domain;

import org.jspecify.annotations.Nullable;

/**
 * A step as it was reported, with what the reporting service knew of the drop.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, where known
 * @param sha256    digest of its bytes, hex, where known
 * @param step      the step
 */
public record DropReport(
        String dropId, @Nullable String objectKey, @Nullable String sha256, DropStep step) {}
