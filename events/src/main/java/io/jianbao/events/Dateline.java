package io.jianbao.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dateline (电头) as stated, e.g. 新华社北京2月5日电.
 *
 * @param text   the whole dateline
 * @param agency e.g. 新华社, 本报
 * @param place  e.g. 北京
 * @param date   as printed, e.g. 2月5日
 * @param spans  where it stands on the page
 */
public record Dateline(
        String text,
        @Nullable String agency,
        @Nullable String place,
        @Nullable String date,
        List<Span> spans) {
    public Dateline {
        spans = Lists.orEmpty(spans);
    }
}
