package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** A pointer to a story on another page: {@code 中国新闻：… P.5}, {@code 详见第4版}. */
final class TeaserClue implements LineClue {

    private static final String NAME = "teaser";
    private static final int LONGEST = 60;

    private static final Pattern POINTER =
            Pattern.compile("P\\.?\\s?[0-9]{1,2}$|(?:详见|见|刊|据)第?[0-9一二三四五六七八九十]{1,3}版[)）]?$|[→▶►≫][A-Z]?[0-9]{1,2}版?$");

    /** {@code 体育 女篮主场告捷 C1}, {@code 导读：老街夜市开张 5版}: a page after a space at the end. */
    private static final Pattern PAGE_LAST = Pattern.compile("\\p{IsHan}{4}.* (?:[A-Z][0-9]{1,2}版?|[0-9]{1,2}版)$");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (line.length() <= LONGEST
                && !JumpLineClue.matches(line.text())
                && (POINTER.matcher(line.text()).find()
                        || PAGE_LAST.matcher(line.spaced().strip()).find())) {
            sheet.add(NAME, LineRole.FURNITURE, 10);
        }
    }
}
