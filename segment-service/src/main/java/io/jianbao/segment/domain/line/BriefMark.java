package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** The mark with which an item of a briefs column opens: {@code ●老街夜市开张 10日晚，}. */
public final class BriefMark {

    private static final int SHORTEST = 30;

    /** A bullet of any shape at the start. */
    private static final Pattern MARK = Pattern.compile("^[●▲■◆★◎▶►□◇]");

    private BriefMark() {}

    /** Whether the folded text opens with such a mark and is long enough for an item. */
    public static boolean opens(String text) {
        return text.length() >= SHORTEST && MARK.matcher(text).find();
    }
}
