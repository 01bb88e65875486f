package io.jianbao.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One paragraph of an article, joined over column and line breaks.
 *
 * @param type      {@code body}, {@code subhead} or {@code caption}
 * @param text      the joined text
 * @param spans     where it stands on the page, in reading order
 * @param spanPages the page of each span where an article covers several pages; absent: all on the article's own page
 */
public record Paragraph(
        String type,
        String text,
        List<Span> spans,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> spanPages) {
    public Paragraph {
        spans = Lists.required(spans, "spans");
        spanPages = Lists.orEmpty(spanPages);
    }
}
