package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.jianbao.store.app.StatusTopic.Reading;
import io.jianbao.store.domain.DropLedger;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is.
 *
 * @param source who says so
 * @param note   what to bear in mind; absent where there is nothing
 * @param items  the drops, the latest changed first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Where a page is: the drops that are meant, the latest changed first")
public record WhereAnswer(
        @Schema(
                type = SchemaType.STRING,
                enumeration = {"database", "topic"},
                description = "Who says so: the ledger, or, while the database is away, the topic pages.status")
        String source,

        @Schema(description = "What to bear in mind, where there is something") @Nullable
        String note,

        List<DropAnswer> items) {
    static WhereAnswer ofDatabase(List<DropLedger> drops) {
        return new WhereAnswer("database", null, answers(drops));
    }

    static WhereAnswer ofTopic(Reading reading) {
        String note = "the database is away: this was read from the topic pages.status";
        return new WhereAnswer(
                "topic",
                reading.complete() ? note : note + ", its latest records alone; older steps may be missing",
                answers(reading.drops()));
    }

    private static List<DropAnswer> answers(List<DropLedger> drops) {
        return drops.stream().map(DropAnswer::of).toList();
    }
}
