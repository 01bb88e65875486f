package io.jianbao.segment.domain.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headline with which an item of a briefs column opens on the body's own line: {@code ●老街夜市开张 10日晚，…}. */
public final class MarkedHeadline {

    /** A mark, a headline without a stop, a space, and text enough for a body. */
    private static final Pattern MARKED = Pattern.compile("^([●▲■◆★◎▶►□◇]\\s?[^\\s。，,]{4,32}) +(?=\\S{8})");

    private MarkedHeadline() {}

    /** Characters up to the body, mark and space included; 0 when the folded text opens with none. */
    public static int length(String text) {
        Matcher matcher = MARKED.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
