package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** Words by which a caption speaks of its picture: {@code 图为市民在灯会上赏灯。}. */
final class CaptionClue implements LineClue {

    private static final String NAME = "caption-words";

    /** {@code 图为…}, {@code 图①：…}, {@code 上图：…}, {@code ▲…}, {@code █ …}. */
    private static final Pattern OPENS = Pattern.compile("^(?:[▲▼◀▶█]+|[(]?[上下左右]?图(?:为|[0-9一二三四五六七八九①-⑨]|:))");

    /** {@code 这是市民在参观} and {@code 日前拍摄的} inside a short text. */
    private static final Pattern SPEAKS = Pattern.compile("图为|图片为|拍摄的|(?:^|。)这是.{2,30}在");

    private static final int LONGEST = 320;

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (OPENS.matcher(line.text()).find()) {
            sheet.add(NAME, LineRole.CAPTION, 4);
            sheet.add(NAME, LineRole.HEADLINE, -3);
        } else if (line.length() < LONGEST && SPEAKS.matcher(line.text()).find()) {
            sheet.add(NAME, LineRole.CAPTION, 2);
        }
        if (line.length() > LONGEST) {
            sheet.add(NAME, LineRole.CAPTION, -3);
        }
    }
}
