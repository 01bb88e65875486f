package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** A line that names who wrote: reporters, correspondents, a signature in brackets, a marked name. */
final class BylineClue implements LineClue {

    private static final String NAME = "byline-shape";
    private static final int LONGEST = 60;

    /** {@code 本报记者 王芳 李明}, {@code 文/图 本报记者 王芳}, {@code ■本报通讯员 王芳}, {@code 记者王芳报道}. */
    private static final Pattern ROLE_AND_NAMES = Pattern.compile("^[■●◆□◎☉▲★/]?(?:文/图|图/文|文|图|撰文|摄影)?[/:]?"
            + "(?:本报|本刊|新华社|中新社|人民日报)?(?:特约|特派|见习|实习|首席|全媒体|驻[\\p{IsHan}]{1,6})?"
            + "(?:记者|通讯员|评论员|编译|撰稿|撰文)[:：]?[\\p{IsHan}·/、,]{2,40}$");

    /** {@code ■ 王芳}: a mark and a name alone. */
    private static final Pattern MARKED_NAME = Pattern.compile("^[■□◎☉◆●][\\p{IsHan}·]{2,4}$");

    /** {@code (记者王芳整理)}, {@code （作者单位：某大学）}, {@code (本报记者王芳参与采写)}. */
    private static final Pattern SIGNATURE =
            Pattern.compile("^[(（](?:本报|新华社|人民日报)?(?:记者|通讯员|作者|整理|执笔|编译|据|综合|本报)[^。]{1,50}[)）]$");

    /** {@code （王芳）}: a name in brackets. */
    private static final Pattern BRACKETED_NAME =
            Pattern.compile("^[(（](?![^)）]*(?:社|外电)[)）]|.*新闻)[\\p{IsHan}·、]{2,12}[)）]$");

    /** {@code 文/王芳}, {@code 作者：王芳}, {@code 图/王芳}. */
    private static final Pattern SLASHED = Pattern.compile("^(?:文|图|摄影|作者|执笔|整理|撰文|编译)[/:：][\\p{IsHan}·、/]{2,20}$");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        sheet.add(NAME, LineRole.BYLINE, matches(line.text()) ? 9 : -9);
    }

    static boolean matches(String text) {
        return text.length() <= LONGEST
                && (ROLE_AND_NAMES.matcher(text).matches()
                        || MARKED_NAME.matcher(text).matches()
                        || SLASHED.matcher(text).matches()
                        || isSignature(text));
    }

    /** Whether it is a byline in brackets, as it stands at the end of an article. */
    static boolean isSignature(String text) {
        return text.length() <= LONGEST
                && (SIGNATURE.matcher(text).matches()
                        || BRACKETED_NAME.matcher(text).matches());
    }
}
