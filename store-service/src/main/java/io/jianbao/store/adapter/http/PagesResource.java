package io.jianbao.store.adapter.http;

import io.jianbao.store.app.FindArticles;
import io.jianbao.store.app.PageArchive;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages as they were split. */
@Path("/pages")
@Tag(name = "pages", description = "Pages with their text and every piece of it")
public class PagesResource {
    private final PageArchive pages;
    private final FindArticles find;

    @Inject
    public PagesResource(PageArchive pages, FindArticles find) {
        this.pages = pages;
        this.find = find;
    }

    @GET
    @Path("{id}")
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getPage",
            summary = "One page",
            description =
                    "Its text as ingested, its identity with evidence, and every piece of text with role, span (code points), "
                            + "evidence and confidence: those of articles under 'articles', the rest under 'furniture'. 'published' "
                            + "lists the articles made from it. 'withdrawn' says why it no longer stands, if so.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(implementation = PageAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such page",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "The database is away",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public String get(
            @Parameter(description = "Page id", example = "linjiang-wanbao:2024-03-18:01") @PathParam("id") String id) {
        String page = pages.find(id).orElseThrow(() -> new NotStoredException("page", id));
        String published = String.join(",", find.onPage(id));
        return page.substring(0, page.length() - 1) + ",\"published\":[" + published + "]}";
    }
}
