package io.jianbao.store.adapter.http;

import io.jianbao.store.adapter.http.DropAnswer.Drops;
import io.jianbao.store.app.DropCatalogue;
import io.jianbao.store.domain.DropLedger;
import io.jianbao.store.domain.DropState;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import org.jspecify.annotations.Nullable;

/** The ledger of drops: where is my page, and what is on its way or stuck. */
@Path("/")
@Tag(name = "drops", description = "The way of every object that was put into the bucket")
@Produces(MediaType.APPLICATION_JSON)
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
public class DropsResource {
    private static final int LONGEST = 1_024;
    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final List<String> STATES =
            Stream.of(DropState.values()).map(DropState::wire).toList();

    private final DropCatalogue drops;

    @Inject
    public DropsResource(DropCatalogue drops) {
        this.drops = drops;
    }

    @GET
    @Path("where")
    @Blocking
    @Operation(
            operationId = "whereIs",
            summary = "Where is my page?",
            description =
                    "Every drop with this file name, content hash or page, with each step of its way. Exactly one of the three is given.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            description = "File name or whole object key",
            example = "linjiang-wanbao/2024-03-18/01.txt")
    @Parameter(name = "hash", in = ParameterIn.QUERY, description = "SHA-256 of the file (hex), or a drop's id")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Page id",
            example = "linjiang-wanbao:2024-03-18:01")
    public Drops where(@Context UriInfo uri) {
        Parameters given = new Parameters(uri.getQueryParameters(), Set.of("name", "hash", "page"));
        String name = given.text("name", LONGEST);
        String hash = given.text("hash", LONGEST);
        String page = given.text("page", LONGEST);
        if (Stream.of(name != null, hash != null, page != null).filter(is -> is).count() != 1) {
            given.reject("name", "exactly one of name, hash and page must be given");
        }
        given.requireGood();
        return Drops.of(found(name, hash, page));
    }

    private List<DropLedger> found(@Nullable String name, @Nullable String hash, @Nullable String page) {
        if (name != null) {
            return drops.byName(name, MOST);
        }
        return hash != null ? drops.byHash(hash, MOST) : drops.byPage(String.valueOf(page), MOST);
    }

    @GET
    @Path("drops")
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
            name = "limit",
            in = ParameterIn.QUERY,
            description = "At most so many",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    public Drops list(@Context UriInfo uri) {
        Parameters given = new Parameters(uri.getQueryParameters(), Set.of("state", "limit"));
        String state = given.oneOf("state", STATES);
        int limit = given.number("limit", USUAL, MOST);
        given.requireGood();
        return Drops.of(drops.byState(state == null ? null : DropState.of(state).orElseThrow(), limit));
    }
}
