package io.jianbao.store.adapter.http;

import io.jianbao.events.ArticleEnriched;
import io.jianbao.store.app.FindArticles;
import io.jianbao.store.domain.SearchTerms;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Articles: listed by filters, and one by one. */
@Path("/articles")
@Tag(name = "articles", description = "Published articles with their entities and sentiment")
@APIResponse(
        responseCode = "503",
        description = "The database is away",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ArticlesResource {
    private final FindArticles find;
    private final SearchTerms searchTerms;

    @Inject
    public ArticlesResource(FindArticles find, SearchTerms searchTerms) {
        this.find = find;
        this.searchTerms = searchTerms;
    }

    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description =
                    "By issue day, the latest first, then by id. All filters that are given must hold. The order never changes, so "
                            + "following 'next' neither repeats nor skips an article that was there when the listing began. A text query "
                            + "looks at a bounded number of candidates a call: a part may be short, or empty, and still have a 'next'.")
    @Parameter(name = "newspaper", in = ParameterIn.QUERY, description = "Newspaper key", example = "linjiang-wanbao")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First issue day", example = "2024-03-01")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "Last issue day", example = "2024-03-31")
    @Parameter(
            name = "entity",
            in = ParameterIn.QUERY,
            description = "Name or alias of a person, place or organisation, exactly",
            example = "临江市总工会")
    @Parameter(
            name = "polarity",
            in = ParameterIn.QUERY,
            description = "The article's sentiment",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"positive", "neutral", "negative"}))
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Words that headline or text must hold, blank-separated; ideographs anywhere, Latin words and numbers whole; "
                            + "traditional and simplified script find each other",
            example = "困难职工 慰问")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Where the article stands; absent: all but retired",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"provisional", "complete", "incomplete", "retired", "any"}))
    @Parameter(
            name = "review",
            in = ParameterIn.QUERY,
            description = "Whether a person should look",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "full",
            in = ParameterIn.QUERY,
            description = "Whole records, with pieces, body, mentions, roles and sentences",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "At most so many",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "The 'next' of the previous part")
    @APIResponse(
            responseCode = "200",
            description = "A part of the listing",
            content = @Content(schema = @Schema(implementation = ArticlesAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is unknown or cannot be understood",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ArticlesAnswer list(@Context UriInfo uri) {
        return ArticlesAnswer.of(find.find(ArticleParameters.question(uri.getQueryParameters(), searchTerms)));
    }

    @GET
    @Path("{id}")
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getArticle",
            summary = "One article",
            description =
                    "The whole public record, as on the topic articles.enriched; retired articles too, with their retirement.")
    @APIResponse(
            responseCode = "200",
            description = "The public record",
            content = @Content(schema = @Schema(implementation = ArticleEnriched.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public String get(
            @Parameter(description = "Article id", example = "linjiang-wanbao:2024-03-18:01:9f3ac210") @PathParam("id")
                    String id) {
        return find.byId(id).orElseThrow(() -> new NotStoredException("article", id));
    }
}
