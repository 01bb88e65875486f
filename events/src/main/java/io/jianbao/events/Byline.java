package io.jianbao.events;

import java.util.List;

/**
 * Who wrote or photographed, as stated: {@code {"role":"本报记者","names":["王一","李二"],"spans":[[62,74]]}}.
 *
 * @param role  the role as printed; empty where the page states none
 * @param names the names, spaces inside a name removed
 * @param spans where it stands on the page
 */
public record Byline(String role, List<String> names, List<Span> spans) {
    public Byline {
        names = Lists.required(names, "names");
        spans = Lists.orEmpty(spans);
    }
}
