package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** A line that names the photographer: {@code 新华社记者 王芳摄}, {@code 王芳摄(人民视觉)}, {@code 新华社发(王芳 摄)}. */
final class CreditClue implements LineClue {

    private static final String NAME = "photo-credit";
    private static final int LONGEST = 40;

    /** Ends with 摄, perhaps with a source in brackets. */
    private static final Pattern TAKEN = Pattern.compile("^[^。]{1,26}(?:摄影?|供图|绘|制图)(?:[(（][^。]{1,16}[)）])?[)）]?$");

    /** {@code 新华社发(王芳 摄)}, {@code 影像中国}, {@code (AAP)}, {@code （资料图片）}. */
    private static final Pattern SOURCE = Pattern.compile(
            "^(?:[^。]{0,8}社发[(（][^。]{1,16}[)）]|影像中国|人民视觉|视觉中国|[(（](?:[据综合]{0,3}(?:新华社|中新社|路透社|法新社|美联社|外电)(?:专?电|消息)?|AAP|AP|Reuters|AFP|资料[图照]片|图片来源.{1,12})[)）]|图片来源.{1,14}|新华社发)$");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        boolean credit = matches(line.text());
        sheet.add(NAME, LineRole.CREDIT, credit ? 12 : -12);
    }

    static boolean matches(String text) {
        return text.length() <= LONGEST
                && (TAKEN.matcher(text).matches() || SOURCE.matcher(text).matches());
    }
}
