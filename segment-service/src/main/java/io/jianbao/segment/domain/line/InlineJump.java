package io.jianbao.segment.domain.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jump line that stands on the text's own line: {@code (上接第1版)这一做法…} at its start, {@code …推广到全市。(下转第3版)} at
 * its end.
 */
public final class InlineJump {

    /** {@code (上接第1版)}, {@code ◀上接A2版}: at the start, before text. */
    private static final Pattern FROM =
            Pattern.compile("^\\s*[(◀▶]?\\s*[上紧]接\\s*第?[A-Z]?[0-9OlSBZ一二三四五六七八九十]{1,3}版\\s*\\)?\\s*(?=\\S{6})");

    /** {@code (下转第3版)}: in brackets, at the end. */
    private static final Pattern TO =
            Pattern.compile("\\s*\\(\\s*下[转接]\\s*第?[A-Z]?[0-9OlSBZ一二三四五六七八九十]{1,3}版\\s*\\)\\s*$");

    private static final int REACH = 16;

    private InlineJump() {}

    /** Characters that the jump line takes at the start of the folded text; 0 when it opens with none. */
    public static int length(String text) {
        Matcher matcher = FROM.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** Where the jump line starts at the end of the folded text, -1 when it ends with none. */
    public static int start(String text) {
        int from = Math.max(0, text.length() - REACH);
        Matcher matcher = TO.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }
}
