package io.jianbao.store.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jianbao.events.ArticleEnriched;
import io.jianbao.store.app.FindArticles.Listing;
import io.jianbao.store.domain.Cursor;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a listing.
 *
 * @param items the public records, without their long parts unless these were asked for
 * @param next  the cursor of the next part; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A part of a listing of articles")
public record ArticlesAnswer(
        @Schema(
                description =
                        "The public records; without pieces, body, mentions, roles and sentences unless full=true",
                implementation = ArticleEnriched[].class)
        List<RawValue> items,

        @Schema(description = "Give it as cursor for the next part; absent at the end") @Nullable
        String next) {

    static ArticlesAnswer of(Listing listing) {
        Cursor next = listing.next();
        return new ArticlesAnswer(
                listing.articles().stream()
                        .map(found -> new RawValue(found.json()))
                        .toList(),
                next == null ? null : next.token());
    }
}
