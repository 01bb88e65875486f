package io.jianbao.store.adapter.http;

import io.jianbao.store.adapter.http.DropAnswer.Drops;
import io.jianbao.store.app.AuditBucket;
import io.jianbao.store.app.DropCatalogue;
import io.jianbao.store.domain.DropState;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drops by state: what is on its way, stored, rejected or stuck. */
@Path("/drops")
@Tag(name = "drops", description = "The way of every object that was put into the bucket")
@Produces(MediaType.APPLICATION_JSON)
public class DropsResource {
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final List<String> STATES =
            Stream.of(DropState.values()).map(DropState::wire).toList();

    private final DropCatalogue drops;
    private final AuditBucket audit;
    private final Clock clock;

    @Inject
    public DropsResource(DropCatalogue drops, AuditBucket audit, Clock clock) {
        this.drops = drops;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listDrops",
            summary = "List drops",
            description = "The latest changed first. Drops that stay under-way are on their way or stuck.")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "Only drops in this state",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "under-way",
                                "stored",
                                "duplicate",
                                "superseded",
                                "rejected",
                                "dead-lettered",
                                "withdrawn"
                            }))
    @Parameter(
            name = "older-than",
            in = ParameterIn.QUERY,
            description = "Only drops that have been in their state for so long: 90s, 10m, 2h, 1d or ISO 8601",
            example = "10m")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "At most so many",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @APIResponse(
            responseCode = "200",
            description = "The drops, possibly none",
            content = @Content(schema = @Schema(implementation = Drops.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or cannot be understood",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "The database is away",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Drops list(@Context UriInfo uri) {
        Parameters given = new Parameters(uri.getQueryParameters(), Set.of("state", "older-than", "limit"));
        String state = given.oneOf("state", STATES);
        Duration olderThan = given.duration("older-than");
        int limit = given.number("limit", USUAL, MOST);
        given.requireGood();
        return Drops.of(drops.byState(
                state == null ? null : DropState.of(state).orElseThrow(),
                olderThan == null ? null : clock.instant().minus(olderThan),
                limit));
    }

    @GET
    @Path("audit")
    @Blocking
    @Operation(
            operationId = "auditDrops",
            summary = "The bucket compared with the ledger",
            description =
                    "The latest audit: objects that have been in the bucket for longer than drops may take, and whose"
                            + " drop the ledger does not know or has no end state for. Without"
                            + " jianbao.store.audit.ingest-url nothing is audited.")
    @APIResponse(
            responseCode = "200",
            description = "What the latest audit found",
            content = @Content(schema = @Schema(implementation = AuditAnswer.class)))
    public AuditAnswer audit() {
        return AuditAnswer.of(audit.latest());
    }
}
