package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.events.PageSegmented;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The shape of {@code GET /pages/{id}}, for its description.
 *
 * @param segmented the page as it was split: text, articles and furniture with every piece
 * @param published the articles published from it, in reading order, without their long parts
 */
@Schema(description = "A page: its text, every piece with role, span and evidence, and the articles published from it")
public record PageAnswer(
        @JsonUnwrapped PageSegmented segmented,
        @Schema(implementation = ArticleEnriched[].class) List<RawValue> published) {}
