package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jianbao.store.domain.ArticleRevision;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropStep;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A drop and its way.
 *
 * @param dropId    the drop
 * @param objectKey its key in the bucket, where known
 * @param sha256    digest of its bytes, where known
 * @param pageId    the page it became, where known
 * @param state     where it is
 * @param ended     whether nothing more is to be expected
 * @param since     since when: open, since its first step after its latest end; ended, since its latest step
 * @param summary   where it is, in words
 * @param articles  what is, or is to be, in the database: id and revision; absent before the publisher listed them
 * @param steps     every step, in order
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A drop (an object put into the bucket) and every step of its way")
public record DropAnswer(
        String dropId,

        @Schema(examples = "linjiang-wanbao/2024-03-18/01.txt") @Nullable
        String objectKey,

        @Nullable String sha256,

        @Schema(examples = "linjiang-wanbao:2024-03-18:01") @Nullable
        String pageId,

        @Schema(examples = "stored") String state,
        boolean ended,
        @Nullable Instant since,

        @Schema(examples = "stored: all 7 articles are in the database")
        String summary,

        @Nullable List<ArticleRevision> articles,
        List<Step> steps) {

    /**
     * One step.
     *
     * @param step     who took it
     * @param outcome  what came of it
     * @param reason   why, where the outcome needs one
     * @param version  version of the service
     * @param time     when
     * @param pageId   the page it concerns, where that service knew it
     * @param articles what the publisher listed, or the store reached
     * @param article  the one article it concerns
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            @Schema(examples = "publish") String step,
            @Schema(examples = "published") String outcome,
            @Nullable String reason,
            String version,
            Instant time,
            @Nullable String pageId,
            @Nullable List<ArticleRevision> articles,
            @Nullable ArticleRevision article) {
        static Step of(DropStep step) {
            return new Step(
                    step.step(),
                    step.outcome(),
                    step.reason(),
                    step.version(),
                    step.time(),
                    step.pageId(),
                    step.articles(),
                    step.article());
        }
    }

    /**
     * Drops that were asked for.
     *
     * @param items the latest changed first
     */
    @Schema(description = "Drops, the latest changed first")
    public record Drops(List<DropAnswer> items) {
        static Drops of(List<DropLedger> ledgers) {
            return new Drops(ledgers.stream().map(DropAnswer::of).toList());
        }
    }

    static DropAnswer of(DropLedger ledger) {
        return new DropAnswer(
                ledger.dropId(),
                ledger.objectKey(),
                ledger.sha256(),
                ledger.pageId(),
                ledger.state().wire(),
                ledger.state().isEnd(),
                ledger.since().orElse(null),
                DropSummary.of(ledger),
                ledger.published().orElse(null),
                ledger.steps().stream().map(Step::of).toList());
    }
}
