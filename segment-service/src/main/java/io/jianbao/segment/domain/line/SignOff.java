package io.jianbao.segment.domain.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source in brackets with which a text ends: an agency after a brief, {@code …举行会谈。(路透社)}, or the photographer
 * after a caption, {@code …恢复通行。(周小禾 摄)}.
 */
public final class SignOff {

    /** {@code (路透社)}, {@code (据新华社)}, {@code (周小禾 摄)}, {@code (AAP)} at the end. */
    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\s*\\((?:据?[\\p{IsHan}]{1,8}社(?:专?电)?|[据综合]{1,2}外电|[^()。]{2,16}摄影?|AAP|AFP|AP|Reuters)\\)\\s*$");

    private static final int REACH = 24;

    private SignOff() {}

    /** Where it starts in the folded text, white space before it included; -1 when the text ends with none. */
    public static int start(String text) {
        int from = Math.max(0, text.length() - REACH);
        Matcher matcher = SIGN_OFF.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }
}
