package io.jianbao.store.adapter.http;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.EventCodec;
import io.jianbao.store.app.FindArticles;
import io.jianbao.store.app.FindArticles.Listing;
import io.jianbao.store.domain.Cursor;
import io.jianbao.store.domain.SearchTerms;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Pages for readers: the latest articles, and one article with what it names marked. Plain HTML, nothing from outside, no scripts. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ReadingRoom {
    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);

    private final FindArticles find;
    private final SearchTerms searchTerms;
    private final EventCodec codec = new EventCodec();

    @Inject
    public ReadingRoom(FindArticles find, SearchTerms searchTerms) {
        this.find = find;
        this.searchTerms = searchTerms;
    }

    /** The templates; every value is escaped. */
    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance front(List<ArticleView> articles, String query, String entity, String next);

        static native TemplateInstance article(ArticleView article);

        static native TemplateInstance away();
    }

    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance front(@Context UriInfo uri) {
        Listing listing = find.find(ArticleParameters.question(uri.getQueryParameters(), searchTerms));
        List<ArticleView> articles =
                listing.articles().stream().map(found -> view(found.json())).toList();
        return Templates.front(articles, given(uri, "q"), given(uri, "entity"), next(uri, listing.next()));
    }

    @GET
    @Path("read/{id}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance article(@PathParam("id") String id) {
        return Templates.article(view(find.byId(id).orElseThrow(() -> new NotStoredException("article", id))));
    }

    /** Readers are told in words; the page asks for itself again after a while. */
    @ServerExceptionMapper
    Response databaseAway(UnavailableException e) {
        LOG.warnf("reading room closed, dependency away dependency=%s", e.dependency());
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .header(HttpHeaders.RETRY_AFTER, ProblemAnswers.RETRY_SECONDS)
                .entity(Templates.away().render())
                .build();
    }

    private ArticleView view(String json) {
        return ArticleView.of(codec.decode(json.getBytes(StandardCharsets.UTF_8), ArticleEnriched.class));
    }

    private static String given(UriInfo uri, String name) {
        String value = uri.getQueryParameters().getFirst(name);
        return value == null ? "" : value;
    }

    private static String next(UriInfo uri, @Nullable Cursor next) {
        if (next == null) {
            return "";
        }
        return "?"
                + uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", next.token())
                        .build()
                        .getRawQuery();
    }
}
