package io.jianbao.store.adapter.http;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.app.FindDrops;
import io.jianbao.store.app.StatusTopic;
import io.jianbao.store.domain.Sought;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** Where is my page? From the ledger; while the database is away, from the topic of the drops' steps. */
@Path("/where")
@Tag(name = "drops", description = "The way of every object that was put into the bucket")
@Produces(MediaType.APPLICATION_JSON)
public class WhereResource {
    private static final Logger LOG = Logger.getLogger(WhereResource.class);

    private final FindDrops find;
    private final StatusTopic topic;

    @Inject
    public WhereResource(FindDrops find, StatusTopic topic) {
        this.find = find;
        this.topic = topic;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "whereIs",
            summary = "Where is my page?",
            description =
                    "Every drop that is meant, with its state in words and each step of its way. Exactly one of the"
                            + " parameters is given. While the database is away the answer is read from the topic"
                            + " pages.status, and says so; a phrase cannot be looked for there.")
    @Parameter(
            name = "name",
            in = ParameterIn.QUERY,
            description = "The object's key or the end of it: a file name, or a file name with some of its folders",
            example = "2024-03-18/01.txt")
    @Parameter(
            name = "hash",
            in = ParameterIn.QUERY,
            description = "SHA-256 of the file (hex), or its first digits, 8 at least",
            example = "9f86d081884c")
    @Parameter(
            name = "phrase",
            in = ParameterIn.QUERY,
            description = "Words of the page's text, looked for in all stored articles and in the latest 500 pages",
            example = "慰问困难职工")
    @Parameter(
            name = "id",
            in = ParameterIn.QUERY,
            description = "Id of a drop, a page or an article",
            example = "linjiang-wanbao:2024-03-18:01")
    @APIResponse(
            responseCode = "200",
            description = "The drops, one at least",
            content = @Content(schema = @Schema(implementation = WhereAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or cannot be understood",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No drop is known by that; says what to try",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Neither database nor topic can be asked",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public WhereAnswer where(@Context UriInfo uri) {
        Sought sought = WhereParameters.sought(uri.getQueryParameters());
        WhereAnswer answer = answer(sought);
        if (answer.items().isEmpty()) {
            throw new NotStoredException(unknown(sought, answer.source()));
        }
        return answer;
    }

    private WhereAnswer answer(Sought sought) {
        try {
            return WhereAnswer.ofDatabase(find.find(sought));
        } catch (UnavailableException away) {
            if (sought.kind() == Sought.Kind.PHRASE) {
                throw away;
            }
            LOG.infof("database away, reading the topic instead kind=%s", sought.kind());
            return WhereAnswer.ofTopic(topic.read(sought::isOf));
        }
    }

    private static String unknown(Sought sought, String source) {
        String asked = sought.kind().name().toLowerCase(Locale.ROOT);
        String hint =
                switch (sought.kind()) {
                    case NAME ->
                        "give the file's name alone (name=01.txt), or its hash (sha256sum FILE): it may have been"
                                + " renamed";
                    case HASH ->
                        "give at least the first 8 digits of the SHA-256 of the very file that was dropped, or its"
                                + " name";
                    case PHRASE ->
                        "give fewer words, letter by letter as printed, without the hyphens or breaks of a line; a"
                                + " page that is not segmented yet is found by name= or hash= alone";
                    case ID ->
                        "ids of pages look like linjiang-wanbao:2024-03-18:01, an article's has 8 more digits; or try"
                                + " name=";
                };
        String where = source.equals("topic") ? " (looked for in the topic: the database is away)" : "";
        return "no drop is known by the " + asked + " '" + sought.value() + "'" + where + "; " + hint
                + ". A file that still lies in the bucket's in/ is not known yet";
    }
}
