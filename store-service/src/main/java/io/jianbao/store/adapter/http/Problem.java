package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A failure as RFC 9457 asks: {@code {"type":"urn:jianbao:problem:bad-parameter","title":"Bad Request","status":400,...}}.
 *
 * @param type     which kind of failure; stable
 * @param title    the status in words
 * @param status   the HTTP status
 * @param detail   what went wrong this time
 * @param instance the path that was asked for
 * @param errors   each bad parameter, where that is the failure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A failure (RFC 9457)")
public record Problem(
        @Schema(examples = "urn:jianbao:problem:bad-parameter")
        String type,

        @Schema(examples = "Bad Request") String title,
        @Schema(examples = "400") int status,

        @Schema(examples = "limit: must be a whole number from 1 to 200, was '1000'")
        String detail,

        @Schema(examples = "/articles") String instance,
        @Nullable List<BadParameter> errors) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A kind that clients may tell apart. */
    static String kind(String name) {
        return "urn:jianbao:problem:" + name;
    }

    /**
     * A parameter that cannot be understood.
     *
     * @param parameter its name
     * @param detail    what is wrong
     */
    public record BadParameter(
            @Schema(examples = "limit") String parameter,

            @Schema(examples = "must be a whole number from 1 to 200, was '1000'")
            String detail) {}
}
