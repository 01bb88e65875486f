package io.jianbao.segment.domain.line;

import java.util.regex.Pattern;

/** The name of a standing column: {@code 新春走基层}, {@code 记者手记}, {@code 人民论坛}. */
final class ColumnLabelClue implements LineClue {

    private static final String NAME = "column-label";
    private static final int LONGEST = 18;

    /** Words with which such names end, or that are such a name. */
    private static final Pattern LABEL = Pattern.compile("(?:走基层|进行时|调研行|讲述|感动|观察|手记|今日谈|发布|新伟业|新实践|之歌|调查|暖新闻|新征程|新时代|"
            + "视界|视野|视点|视窗|大国工匠|聚焦|中国行|在线|论坛|时评|快评|短评|评论|杂谈|漫谈|随笔|札记|茶座|之声|新知新觉|钟声|望海楼|声音|"
            + "平台|连线|纵横|经纬|万象|热点|焦点|透视|解读|访谈|对话|专栏|专题|导刊|新语|新论|新篇|有我|故事|人物|风采|足迹|巡礼|一线|现场|"
            + "进行中|大家谈|微镜头|新观察|看中国|瞭望|札记|答问|说法|服务|提醒|链接|背景|新作为|新气象|新风|在行动)[①-⑳]?$");

    /** {@code 城市味道·行走县城看中国}: a series and its part. */
    private static final Pattern DOTTED = Pattern.compile("^[\\p{IsHan}]{2,9}·[\\p{IsHan}“”]{2,12}$");

    /** {@code 聚焦春耕}, {@code 走进大国工匠}, {@code 奋进新征程 建功新时代}. */
    private static final Pattern OPENS = Pattern.compile("^(?:聚焦|走进|走近|奋进|关注|解码|品读|我看|牢记|学习贯彻|深入学习|高质量发展|伟大|礼赞|沿着)");

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        int length = line.length();
        if (length < 2 || length > LONGEST || line.text().matches(".*[。,，:：?!].*")) {
            sheet.add(NAME, LineRole.COLUMN, -6);
            return;
        }
        sheet.add(NAME, LineRole.COLUMN, length <= 8 ? 0.5 : -1.5);
        if (LABEL.matcher(line.text()).find() || OPENS.matcher(line.text()).find()) {
            sheet.add(NAME, LineRole.COLUMN, length <= 8 ? 3.5 : 2.5);
            sheet.add(NAME, LineRole.HEADLINE, -1.5).add(NAME, LineRole.DECK, -1.5);
        }
        if (DOTTED.matcher(line.text()).matches()) {
            sheet.add(NAME, LineRole.COLUMN, 3);
        }
        if (length <= 5) {
            sheet.add(NAME, LineRole.COLUMN, 1);
        }
    }
}
