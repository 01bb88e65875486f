package io.jianbao.segment.domain.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency's name in brackets with which a brief ends: {@code …举行会谈。(路透社)}. */
final class SignOff {

    /** {@code (路透社)}, {@code (据新华社)}, {@code (AAP)} at the end. */
    private static final Pattern SIGN_OFF =
            Pattern.compile("\\s*\\((?:据?[\\p{IsHan}]{1,8}社|AAP|AFP|AP|Reuters)\\)\\s*$");

    private static final int REACH = 24;

    private SignOff() {}

    /** Where it starts in the folded text, white space before it included; -1 when the text ends with none. */
    static int start(String text) {
        int from = Math.max(0, text.length() - REACH);
        Matcher matcher = SIGN_OFF.matcher(text);
        return matcher.find(from) ? matcher.start() : -1;
    }
}
