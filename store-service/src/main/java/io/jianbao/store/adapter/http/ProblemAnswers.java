package io.jianbao.store.adapter.http;

import io.jianbao.delivery.UnavailableException;
import io.jianbao.store.adapter.http.Problem.BadParameter;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Every failure of the HTTP interface as a problem; our own errors are logged and told without their inside. */
public class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);
    /** After so many seconds an answer may be asked for again. */
    static final String RETRY_SECONDS = "5";

    @ServerExceptionMapper
    Response badQuery(BadQueryException e, UriInfo uri) {
        return answer(Status.BAD_REQUEST, "bad-parameter", detail(e), uri, e.parameters());
    }

    @ServerExceptionMapper
    Response notStored(NotStoredException e, UriInfo uri) {
        return answer(Status.NOT_FOUND, "not-found", detail(e), uri, null);
    }

    @ServerExceptionMapper
    Response unavailable(UnavailableException e, UriInfo uri) {
        LOG.warnf("request not answered, dependency away path=%s dependency=%s", uri.getPath(), e.dependency());
        boolean broker = e.dependency().equals("broker");
        String detail = broker
                ? "the database is away, and the topics cannot be read either; try again in a few seconds"
                : "the database is away; try again in a few seconds";
        Response answer = answer(Status.SERVICE_UNAVAILABLE, broker ? "all-away" : "database-away", detail, uri, null);
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    @ServerExceptionMapper
    Response refusedByTheServer(WebApplicationException e, UriInfo uri) {
        StatusType status = e.getResponse().getStatusInfo();
        String kind = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return answer(status, kind, detail(e), uri, null);
    }

    @ServerExceptionMapper
    Response bug(RuntimeException e, UriInfo uri) {
        LOG.errorf(e, "request failed path=%s", uri.getPath());
        return answer(
                Status.INTERNAL_SERVER_ERROR, "internal-error", "an error of this service; it was logged", uri, null);
    }

    private static Response answer(
            StatusType status, String kind, String detail, UriInfo uri, @Nullable List<BadParameter> parameters) {
        Problem problem = new Problem(
                Problem.kind(kind),
                status.getReasonPhrase(),
                status.getStatusCode(),
                detail,
                uri.getRequestUri().getRawPath(),
                parameters);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    private static String detail(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
