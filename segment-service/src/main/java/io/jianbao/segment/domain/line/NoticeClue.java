package io.jianbao.segment.domain.line;

import java.util.List;
import java.util.regex.Pattern;

/** Advertisements and notices: {@code 遗失声明}, {@code 王芳遗失身份证，声明作废。}. */
final class NoticeClue implements LineClue {

    private static final String NAME = "notice";
    private static final int LONGEST = 200;

    /** The heading of a notice, alone on its line. */
    private static final Pattern HEADING = Pattern.compile(
            "^(?:遗失声明|声明|招聘启事|启事|公告|通告|通知|拍卖公告|减资公告|注销公告|清算公告|招标公告|招租|寻人启事|讣告|更正|广告|公示|遗失启事|债权转让公告|吸收合并公告)$");

    /** {@code 减资公告：某公司…}: a notice that opens with its heading. */
    private static final Pattern OPENS =
            Pattern.compile("^(?:遗失声明|招聘启事|寻人启事|遗失启事|(?:拍卖|减资|注销|清算|招标|招租|债权转让|吸收合并)公告)[:：]");

    /** Phrases of notices; two or more of them decide. */
    private static final List<Pattern> PHRASES = List.of(
            Pattern.compile("遗失.{0,16}(?:证|章|执照|发票)"),
            Pattern.compile("声明作废|特此(?:公告|声明|通知|通告)"),
            Pattern.compile("(?:咨询|联系|举报|监督)?电话[:：]?[0-9(]"),
            Pattern.compile("(?:公开|面向社会).{0,8}(?:招聘|招租|招标|拍卖)"),
            Pattern.compile("债权人|清偿债务|注册资本|股东会决议|股东大会"),
            Pattern.compile("待遇从优|竞买|保证金|报名时间|报名地点"),
            Pattern.compile("兹定于|公示期|受委托|准时参加"),
            Pattern.compile("身份证|证号[0-9]|统一社会信用代码"));

    @Override
    public void weigh(LineView line, RoleScores.Sheet sheet) {
        if (line.length() > LONGEST) {
            return;
        }
        if (HEADING.matcher(line.text()).matches() || OPENS.matcher(line.text()).find()) {
            sheet.add(NAME, LineRole.FURNITURE, 9);
            return;
        }
        long phrases = PHRASES.stream()
                .filter(phrase -> phrase.matcher(line.text()).find())
                .count();
        if (phrases >= 2) {
            sheet.add(NAME, LineRole.FURNITURE, 5 + 3 * (double) phrases);
        }
    }
}
