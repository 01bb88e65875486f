package io.jianbao.stack.where;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drop and its way, in the shape of the store's answer.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, where known
 * @param sha256    digest of its bytes, where known
 * @param pageId    the page it became, where known
 * @param state     where it is, {@code stored}
 * @param ended     whether nothing more is to be expected
 * @param steps     every step, in order
 */
public record FoundDrop(
        String dropId,
        @Nullable String objectKey,
        @Nullable String sha256,
        @Nullable String pageId,
        String state,
        boolean ended,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param step     who took it
     * @param outcome  what came of it
     * @param reason   why, where the outcome needs one
     * @param version  version of the service
     * @param time     when
     * @param articles what the publisher listed
     */
    public record Step(
            String step,
            String outcome,
            @Nullable String reason,
            @Nullable String version,
            Instant time,
            @Nullable List<Listed> articles) {}

    /**
     * A listed article.
     *
     * @param id       article id
     * @param revision its revision
     */
    public record Listed(String id, int revision) {}

    /**
     * Several drops.
     *
     * @param items possibly none
     */
    public record Drops(List<FoundDrop> items) {}
}
