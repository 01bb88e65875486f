package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** The head over a column of briefs: {@code 简讯}, {@code 简明新闻}, {@code 一句话新闻}, {@code 国际短波}. */
final class SectionClue implements LineClue {

    private static final String NAME = "section-head";

    private static final Pattern HEAD = Pattern.compile(
            "^(?:[\\p{IsHan}]{0,4}(?:简讯|简明新闻|新闻简报|简报|短讯|短波|速览|快讯|要闻|集装箱|一句话新闻|新闻速递|新闻集锦|导读|要目)|一句话[\\p{IsHan}]{0,2})$");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (matches(line.text())) {
            sheet.add(NAME, LineRole.FURNITURE, 8).add(NAME, LineRole.COLUMN, -6);
        }
    }

    static boolean matches(String text) {
        return text.length() <= 8 && HEAD.matcher(text).matches();
    }
}
