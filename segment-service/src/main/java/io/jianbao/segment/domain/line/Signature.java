package io.jianbao.segment.domain.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author in brackets with which a text ends on its own line: {@code …全线开通。(记者 章弘)}. */
public final class Signature {

    /** After a stop: {@code (记者 章弘)}, {@code (本报记者 章弘 通讯员 米若兰)}. */
    private static final Pattern SIGNED =
            Pattern.compile("(?<=[。!?”])\\s*\\((?:本报|新华社)?\\s*(?:记者|通讯员|特约记者|见习记者)[^()。,]{2,30}\\)\\s*$");

    /** After a stop a name alone: {@code (章弘)}. */
    private static final Pattern NAME = Pattern.compile("[。!?”]\\s*\\([\\p{IsHan}·]{2,4}\\)\\s*$");

    private static final int REACH = 46;

    private Signature() {}

    /** Whether the folded text ends with an author or a name alone in brackets. */
    public static boolean ends(String text) {
        return start(text) >= 0 || NAME.matcher(text).find(Math.max(0, text.length() - REACH));
    }

    /** Where it starts in the folded text, -1 when the text ends with none. */
    public static int start(String text) {
        Matcher matcher = SIGNED.matcher(text);
        return matcher.find(Math.max(0, text.length() - REACH)) ? matcher.start() : -1;
    }
}
