package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jianbao.store.app.AuditReport;
import io.jianbao.store.app.BucketListing.Answered;
import io.jianbao.store.app.BucketListing.Listed;
import io.jianbao.store.domain.DropState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the latest audit found.
 *
 * @param status   whether the bucket told
 * @param detail   why not
 * @param at       when
 * @param counts   the bucket's own numbers
 * @param compared how many of its objects were looked up in the ledger
 * @param missing  objects that should have reached an end and have not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "The bucket compared with the ledger")
public record AuditAnswer(
        @Schema(
                type = SchemaType.STRING,
                enumeration = {"read", "not configured", "unreachable"})
        String status,

        String detail,
        @Nullable Instant at,
        Map<String, Long> counts,
        int compared,

        @JsonInclude(JsonInclude.Include.ALWAYS) List<Missing> missing) {

    /**
     * An object of which the ledger does not know how it ended.
     *
     * @param dropId      its drop
     * @param objectKey   its key
     * @param sha256      digest of its bytes
     * @param since       since when it is in the bucket so
     * @param bucketState what the bucket says
     * @param ledgerState what the ledger says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MissingObject")
    public record Missing(
            @Nullable String dropId,
            @Nullable String objectKey,
            @Nullable String sha256,
            @Nullable Instant since,
            @Nullable String bucketState,

            @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"unknown", "under-way"})
            String ledgerState) {
        static Missing of(AuditReport.Missing missing) {
            Listed object = missing.object();
            DropState state = missing.state();
            return new Missing(
                    object.dropId(),
                    object.objectKey(),
                    object.sha256(),
                    object.since(),
                    object.state(),
                    state == null ? "unknown" : state.wire());
        }
    }

    static AuditAnswer of(AuditReport report) {
        return new AuditAnswer(
                words(report.answered()),
                report.detail(),
                report.at(),
                report.counts(),
                report.compared(),
                report.missing().stream().map(Missing::of).toList());
    }

    private static String words(Answered answered) {
        return switch (answered) {
            case READ -> "read";
            case NOT_CONFIGURED -> "not configured";
            case UNREACHABLE -> "unreachable";
        };
    }
}
